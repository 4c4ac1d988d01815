export type Inline = { text: string; isBold?: boolean; isItalic?: boolean; href?: string }
export type Block =
  | { kind: "paragraph" | "quote"; children: Inline[] }
  | { kind: "heading"; level: number; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; items: Inline[][] }
  | { kind: "code"; text: string }
  | { kind: "image"; url: string; alt: string }

type Node = {
  type?: unknown
  text?: unknown
  bold?: unknown
  italic?: unknown
  url?: unknown
  children?: unknown
  level?: unknown
  format?: unknown
  image?: unknown
}

/** What the cms keeps as text, either Strapi's blocks or markdown, as plain data that is safe to render. */
export function blocksOf(body: unknown): Block[] {
  if (typeof body === "string") return blocksOfMarkdown(body)
  return nodes(body).flatMap(blockOfNode)
}

/** Only addresses that lead somewhere harmless; `javascript:` and the like lose their link. */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== "string") return undefined
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(href.trim()) ? href.trim() : undefined
}

function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter((one): one is Node => typeof one === "object" && one !== null) : []
}

function inlinesOf(value: unknown): Inline[] {
  return nodes(value).flatMap((node) => {
    if (node.type === "link") return [{ text: plainText(node.children), href: safeHref(node.url) }]
    if (node.type === "text" && typeof node.text === "string")
      return [{ text: node.text, isBold: node.bold === true, isItalic: node.italic === true }]
    return inlinesOf(node.children)
  })
}

function plainText(value: unknown): string {
  return inlinesOf(value)
    .map((one) => one.text)
    .join("")
}

function blockOfNode(node: Node): Block[] {
  if (node.type === "heading")
    return [
      { kind: "heading", level: typeof node.level === "number" ? node.level : 2, children: inlinesOf(node.children) },
    ]
  if (node.type === "list")
    return [
      {
        kind: "list",
        isOrdered: node.format === "ordered",
        items: nodes(node.children).map((item) => inlinesOf(item.children)),
      },
    ]
  if (node.type === "quote") return [{ kind: "quote", children: inlinesOf(node.children) }]
  if (node.type === "code") return [{ kind: "code", text: plainText(node.children) }]
  if (node.type === "image" && typeof node.image === "object" && node.image !== null) {
    const { url, alternativeText } = node.image as { url?: unknown; alternativeText?: unknown }
    return typeof url === "string"
      ? [{ kind: "image", url, alt: typeof alternativeText === "string" ? alternativeText : "" }]
      : []
  }
  const children = inlinesOf(node.children)
  return children.some((one) => one.text.trim()) ? [{ kind: "paragraph", children }] : []
}

const inlineMark = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|\*(.+?)\*/g

function inlinesOfMarkdown(text: string): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const match of text.matchAll(inlineMark)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    if (match[1]) parts.push({ text: match[1], isBold: true })
    else if (match[2]) parts.push({ text: match[2], href: safeHref(match[3]) })
    else if (match[4]) parts.push({ text: match[4], isItalic: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

function blockOfMarkdown(chunk: string): Block {
  const lines = chunk.split("\n")
  const heading = /^(#{1,4})\s+(.*)$/.exec(lines[0] ?? "")
  if (heading && lines.length === 1)
    return { kind: "heading", level: heading[1]?.length ?? 2, children: inlinesOfMarkdown(heading[2] ?? "") }
  if (lines.every((line) => /^\s*[-*]\s+/.test(line)))
    return {
      kind: "list",
      isOrdered: false,
      items: lines.map((line) => inlinesOfMarkdown(line.replace(/^\s*[-*]\s+/, ""))),
    }
  if (lines.every((line) => /^\s*\d+[.)]\s+/.test(line)))
    return {
      kind: "list",
      isOrdered: true,
      items: lines.map((line) => inlinesOfMarkdown(line.replace(/^\s*\d+[.)]\s+/, ""))),
    }
  if (lines.every((line) => line.startsWith(">")))
    return { kind: "quote", children: inlinesOfMarkdown(lines.map((line) => line.replace(/^>\s?/, "")).join(" ")) }
  return { kind: "paragraph", children: inlinesOfMarkdown(lines.join(" ")) }
}

function blocksOfMarkdown(text: string): Block[] {
  return (
    text
      .replaceAll("\r\n", "\n")
      // A heading is a block of its own even without an empty line under it.
      .replace(/^(#{1,4}\s.*)$/gm, "\n$1\n")
      // So is a list under its introduction.
      .replace(/^(?!\s*[-*]\s)(.+)\n(?=\s*[-*]\s)/gm, "$1\n\n")
      .split(/\n{2,}/)
      .map((chunk) => chunk.trim())
      .filter(Boolean)
      .map(blockOfMarkdown)
  )
}
