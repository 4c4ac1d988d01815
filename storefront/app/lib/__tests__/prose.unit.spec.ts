import { pictureSource } from "~/lib/picture"
import { blocksOf, safeHref } from "~/lib/prose"

test("markdown becomes plain blocks", () => {
  expect(blocksOf("## Способы\n\n- **Курьер** поставщика\n- Самовывоз\n\nТекст [ссылка](/news)")).toEqual([
    { kind: "heading", level: 2, children: [{ text: "Способы" }] },
    {
      kind: "list",
      isOrdered: false,
      items: [[{ text: "Курьер", isBold: true }, { text: " поставщика" }], [{ text: "Самовывоз" }]],
    },
    { kind: "paragraph", children: [{ text: "Текст " }, { text: "ссылка", href: "/news" }] },
  ])
})

test("a tag stays text and a script address loses its link", () => {
  expect(blocksOf("<script>alert(1)</script>")).toEqual([
    { kind: "paragraph", children: [{ text: "<script>alert(1)</script>" }] },
  ])
  expect(safeHref("javascript:alert(1)")).toBeUndefined()
  expect(safeHref("//evil.example")).toBeUndefined()
  expect(safeHref("https://ok.example")).toBe("https://ok.example")
})

test("pictures lead only through our own origin", () => {
  expect(pictureSource("http://localhost:9000/files/a.svg")).toBe("/media/commerce/files/a.svg")
  expect(pictureSource("/uploads/b.png")).toBe("/media/cms/uploads/b.png")
  expect(pictureSource("https://evil.example/x.png")).toBeNull()
})
