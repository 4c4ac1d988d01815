import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs"

/** A PDF on the standard input, its words and pictures as JSON on the output: Jest can't load a module of this kind. */
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise
const pages = []
for (let number = 1; number <= pdf.numPages; number++) pages.push(await wordsOf(await pdf.getPage(number)))
process.stdout.write(JSON.stringify({ pages, pictures: await picturesOf(await pdf.getPage(1)) }))

async function wordsOf(page) {
  const { items } = await page.getTextContent()
  const words = items.map((item) => item.str).join(" ")
  // A line may break after a hyphen or a slash, so each of them ends a piece of text.
  return words
    .replace(/\s+/g, " ")
    .replace(/([-/]) /g, "$1")
    .trim()
}

async function picturesOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const names = argsArray.filter((_, index) => fnArray[index] === OPS.paintImageXObject).map(([name]) => name)
  return Promise.all(
    names.map(async (name) => {
      const { width, height, data } = await new Promise((resolve) => page.objs.get(name, resolve))
      return { width, height, data: Buffer.from(data).toString("base64") }
    }),
  )
}
