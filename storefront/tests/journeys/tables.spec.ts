import { inflateRawSync } from "node:zlib"
import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { signedIn } from "../support/people"

const BUYER = "plemzavod-rassvet@demo.example"
const SUPPLIER = "tehnoniva@demo.example"

/** One file of a workbook: a zip's local headers, read one after another. */
function partOf(book: Buffer, name: string): string {
  const listing = book.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"))
  let at = book.readUInt32LE(listing + 16)
  for (let left = book.readUInt16LE(listing + 10); left > 0; left--) {
    const [size, length] = [book.readUInt32LE(at + 20), book.readUInt16LE(at + 28)]
    if (book.toString("utf8", at + 46, at + 46 + length) === name) {
      const local = book.readUInt32LE(at + 42)
      const from = local + 30 + book.readUInt16LE(local + 26) + book.readUInt16LE(local + 28)
      const body = book.subarray(from, from + size)
      return (book.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString("utf8")
    }
    at += 46 + length + book.readUInt16LE(at + 30) + book.readUInt16LE(at + 32)
  }
  throw new Error(`no ${name} in the workbook`)
}

const rowsOf = (sheet: string) => [...sheet.matchAll(/<row /g)].length - 1
/** The number that the pager prints. */
const countOf = async (page: Page) => Number(/\d+/.exec(await page.getByText(/\d+ запис/).innerText())?.[0])

test("a list comes back as it was left, and «Сбросить» forgets it", async ({ browser }) => {
  const page = await signedIn(browser, BUYER)
  await page.goto("/buyer/orders?stage=closed&order=-total_kopecks")
  await page.getByText("Столбцы").click()
  await page.getByLabel("Позиций", { exact: true }).click()
  await expect(page.getByRole("columnheader", { name: "Позиций" })).toHaveCount(0)
  await page.goto("/buyer")
  await page.goto("/buyer/orders")
  await expect(page).toHaveURL(/stage=closed/)
  await expect(page).toHaveURL(/order=-total_kopecks/)
  await expect(page.getByRole("columnheader", { name: "Позиций" })).toHaveCount(0)
  await page.getByRole("link", { name: "Сбросить" }).click()
  await expect(page.getByRole("columnheader", { name: "Позиций" })).toBeVisible()
  await page.goto("/buyer/orders")
  await expect(page).toHaveURL(/\/buyer\/orders$/)
})

test("a workbook has every row of the filter, with numbers and days as such", async ({ browser }) => {
  const page = await signedIn(browser, SUPPLIER)
  await page.goto("/supplier/offers?status=active")
  const count = await countOf(page)
  expect(count).toBeGreaterThan(25)
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Экспорт в XLSX").click()])
  expect(download.suggestedFilename()).toMatch(/^Товары \d\d\.\d\d\.\d{4}\.xlsx$/)
  const book = await (await page.request.get("/supplier/offers/xlsx?status=active")).body()
  const sheet = partOf(book, "xl/worksheets/sheet1.xml")
  expect(rowsOf(sheet)).toBe(count)
  expect(partOf(book, "xl/sharedStrings.xml")).toContain("Цена с НДС, ₽")
  // The price of the first row: a number in a styled cell, not a text.
  expect(sheet).toMatch(/<c r="G2" s="\d+"><v>[\d.]+<\/v>/)
})

test("every table of both cabinets can be exported by its owner, and by nobody else", async ({ browser, request }) => {
  const buyer = await signedIn(browser, BUYER)
  const supplier = await signedIn(browser, SUPPLIER)
  await buyer.goto("/buyer/orders?q=")
  const order = await buyer.locator("tbody a").first().getAttribute("href")
  for (const path of ["/buyer/orders/xlsx", "/buyer/documents/xlsx", "/buyer/cart/xlsx", `${order}/xlsx`]) {
    const answer = await buyer.request.get(path)
    expect(answer.headers()["content-type"], path).toContain("spreadsheetml")
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(302)
  }
  for (const path of ["offers", "orders", "logistics"]) {
    const answer = await supplier.request.get(`/supplier/${path}/xlsx`)
    expect(answer.headers()["content-type"], path).toContain("spreadsheetml")
  }
  const stranger = await signedIn(browser, "agrofirma-zarya-dona@demo.example")
  expect((await stranger.request.get(`${order}/xlsx`)).status()).toBe(404)
})

for (const width of [1280, 390]) {
  test(`the heading of a long table stays in sight at ${width} px`, async ({ browser }) => {
    const page = await signedIn(browser, SUPPLIER)
    await page.setViewportSize({ width, height: 700 })
    await page.goto("/supplier/offers?q=")
    await page.waitForLoadState("networkidle")
    await page.locator("tbody tr").nth(15).scrollIntoViewIfNeeded()
    await expect(page.locator("thead")).toBeInViewport()
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
    expect(isWide).toBe(false)
  })
}
