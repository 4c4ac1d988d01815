import { Anchor, Blockquote, Code, List, Text, Title } from "@mantine/core"
import type { ReactNode } from "react"
import { blocksOf, type Block, type Inline } from "~/lib/prose"
import { pictureSource } from "~/lib/picture"

/** Text of the cms as our own elements: no HTML from outside ever reaches the page. */
export function Prose({ body }: { body: unknown }) {
  return (
    <div style={{ maxWidth: 760 }}>
      {blocksOf(body).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === "heading") {
    return (
      <Title order={block.level === 1 ? 2 : block.level === 2 ? 2 : 3} mt="lg" mb="xs">
        {inlines(block.children)}
      </Title>
    )
  }
  if (block.kind === "list") {
    return (
      <List type={block.isOrdered ? "ordered" : "unordered"} spacing={4} my="sm">
        {block.items.map((item, index) => (
          <List.Item key={index}>{inlines(item)}</List.Item>
        ))}
      </List>
    )
  }
  if (block.kind === "quote")
    return (
      <Blockquote my="sm" p="sm">
        {inlines(block.children)}
      </Blockquote>
    )
  if (block.kind === "code")
    return (
      <Code block my="sm">
        {block.text}
      </Code>
    )
  if (block.kind === "image") {
    const source = pictureSource(block.url)
    return source ? (
      <img src={source} alt={block.alt} loading="lazy" style={{ maxWidth: "100%", borderRadius: 6 }} />
    ) : null
  }
  return (
    <Text my="sm" component="p" lh={1.6}>
      {inlines(block.children)}
    </Text>
  )
}

function inlines(children: Inline[]): ReactNode[] {
  return children.map((one, index) => {
    if (one.href)
      return (
        <Anchor
          key={index}
          href={one.href}
          rel={one.href.startsWith("/") ? undefined : "noopener nofollow"}
          underline="always"
        >
          {one.text}
        </Anchor>
      )
    if (one.isBold) return <strong key={index}>{one.text}</strong>
    if (one.isItalic) return <em key={index}>{one.text}</em>
    return <span key={index}>{one.text}</span>
  })
}
