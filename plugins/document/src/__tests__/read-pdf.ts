import { execFileSync } from "node:child_process"
import path from "node:path"

/** `data`: the pixels, row by row, in three or four bytes each. */
type Picture = { width: number; height: number; data: string }

/** What a person sees of a PDF: the words of each page with single spaces, and the pictures of the first. */
export const readPdf = (pdf: Buffer): { pages: string[]; pictures: Picture[] } => {
  const options = { input: pdf, maxBuffer: 64 * 1024 * 1024 }
  return JSON.parse(execFileSync(process.execPath, [path.join(__dirname, "pdf-content.mjs")], options).toString())
}
