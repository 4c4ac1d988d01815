import { isNoticeCode, templates, type NoticeCode } from "../index"
import { renderTemplate } from "../render-template"

const bases = { storefront: "https://ryad.example/", admin: "https://trade.example/app" }

const PLATFORM_CODES = [
  "supplier.submitted",
  "supplier.approved",
  "supplier.returned",
  "supplier.rejected",
  "supplier.suspended",
  "supplier.resumed",
  "supplier.bank_changed",
  "card.submitted",
  "card.approved",
  "card.rejected",
  "card.returned",
  "buyer.registered",
  "company.updated",
  "purchase.placed",
  "order.received",
  "order.stage_changed",
  "order.cancelled",
  "document.invoice_ready",
]

describe("templates", () => {
  it("have words for every code of the platform and for no other", () => {
    expect(Object.keys(templates).sort()).toEqual([...PLATFORM_CODES].sort())
    expect(isNoticeCode("order.exploded")).toBe(false)
    expect(isNoticeCode("toString")).toBe(false)
  })

  it.each(Object.keys(templates) as NoticeCode[])("%s leaves no braces behind, in either language", (code) => {
    for (const locale of ["ru", "en"] as const) {
      const full = renderTemplate(code, locale, {}, bases)
      expect(full.subject + full.html + full.text).not.toMatch(/\{\w+\}|undefined|null/)
      expect(full.subject).not.toBe("")
    }
  })

  it("uses the same placeholders in both languages", () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const { ru, en } of Object.values(templates)) {
      expect(names(JSON.stringify(en))).toEqual(names(JSON.stringify(ru)))
    }
  })
})

describe("renderTemplate", () => {
  it("leaves out a paragraph with nothing to say", () => {
    const silent = renderTemplate("supplier.returned", "ru", { name: "Нива", comment: null }, bases)
    const spoken = renderTemplate("supplier.returned", "ru", { name: "Нива", comment: "Нет ОГРН" }, bases)

    expect(silent.text).not.toContain("Что исправить")
    expect(spoken.text).toContain("Что исправить: Нет ОГРН")
  })

  it("says money, stages and orders in words", () => {
    const moved = renderTemplate("order.stage_changed", "ru", { number: 10001, to: "shipped" }, bases)
    const placed = renderTemplate(
      "purchase.placed",
      "ru",
      {
        purchase_number: 7,
        total_kopecks: 123450,
        orders: [{ number: 10001, supplier_name: "Нива", total_kopecks: 50 }],
      },
      bases,
    )

    expect(moved.subject).toBe("Заказ № 10001: отгружен")
    expect(placed.text.replaceAll(/\s/g, " ")).toContain("Сумма с НДС: 1 234,50 ₽")
    expect(placed.text.replaceAll(/\s/g, " ")).toContain("№ 10001 — Нива, 0,50 ₽")
  })

  it("links customers to the storefront and operators to the admin", () => {
    const data = { title: "Фильтр", href: "/requests/1" }

    expect(renderTemplate("card.submitted", "ru", { ...data, recipient_kind: "user" }, bases).text).toContain(
      "https://trade.example/app/requests/1",
    )
    expect(renderTemplate("card.approved", "ru", { ...data, recipient_kind: "supplier" }, bases).text).toContain(
      "https://ryad.example/requests/1",
    )
  })

  it.each(["https://evil.example", "//evil.example", "javascript:alert(1)"])("never links to %s", (href) => {
    expect(renderTemplate("card.approved", "ru", { title: "Фильтр", href }, bases).html).not.toContain(href)
  })

  it("escapes everything that comes from people", () => {
    const { html } = renderTemplate(
      "card.rejected",
      "ru",
      { title: `<img src=x onerror="a">&'`, comment: "<script>" },
      bases,
    )

    expect(html).not.toMatch(/<img|<script>/)
    expect(html).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;")
  })
})
