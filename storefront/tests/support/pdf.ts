import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

/** All words of a PDF, page by page; throws on a file that is no PDF. */
export async function textOfPdf(file: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(file), useSystemFonts: true }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ("str" in item ? item.str : "")).join(" "))
  }
  return pages.join("\n").replace(/\s+/g, " ")
}
