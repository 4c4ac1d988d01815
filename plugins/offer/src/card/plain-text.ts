const BLOCK_ENDS = /<\/(p|div|li|h[1-6]|ul|ol|tr)\s*>|<br\s*\/?>/gi
const SILENT = /<(script|style|template|iframe|object|noscript)\b[\s\S]*?(<\/\1\s*>|$)/gi

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
}

/**
 * Text without markup: blocks become lines, scripts and styles vanish with their bodies. Entities are decoded first and
 * tags stripped until nothing changes, so nested or encoded tags can't survive. The storefront still escapes it.
 */
export const plainText = (html: string): string => {
  let text = html
  for (let previous = ""; previous !== text;) {
    previous = text
    text = stripTags(decodeEntities(text))
  }
  return text
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : control === "\t" ? " " : ""))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

const stripTags = (text: string) =>
  text
    .replace(SILENT, "")
    .replace(BLOCK_ENDS, "\n")
    .replace(/<!--[\s\S]*?(-->|$)/g, "")
    .replace(/<\/?[a-z!?][^>]*(>|$)/gi, "")

const decodeEntities = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (entity, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? entity
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
  })
