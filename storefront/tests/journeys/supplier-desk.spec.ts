import { expect, test } from "@playwright/test"
import type { Locator, Page } from "@playwright/test"
import { offerRow } from "../support/cart"
import { mailArrives } from "../support/inbox"
import { signedIn } from "../support/people"
import { openShop, type Borrowed } from "../support/shop"

const SHOP = "agrodetal-yug"
const OWNER = `${SHOP}@demo.example`
/** Its application is under review in the demo market. */
const APPLICANT = "savelev-maksim-yurevich@demo.example"
const STAMP = Date.now().toString(36).slice(-6)
const WAREHOUSE = `Журнальный склад ${STAMP}`

test.describe.configure({ mode: "serial" })

let owner: Page
let guest: Page
let goods: Borrowed

test.beforeAll(async ({ browser }) => {
  goods = await (await openShop(SHOP)).borrow(2, { min_quantity: 1, multiplicity: 1, stock: 40, kopecks: 500_00 })
  owner = await signedIn(browser, OWNER)
  guest = await (await browser.newContext()).newPage()
})

test.afterAll(() => goods.giveBack())

const rowOf = (page: Page): Locator =>
  page.locator("tbody tr").filter({ has: page.locator(`a[href='/supplier/offers/${goods.id}']`) })
const priceIn = (page: Page) => rowOf(page).locator("input[name=price]")
const stockIn = (page: Page) => rowOf(page).locator("input[name^='stock.']").first()

async function openGoods(page: Page) {
  await page.goto(`/supplier/offers?q=${encodeURIComponent(goods.title)}`)
  await page.waitForLoadState("networkidle")
  await expect(rowOf(page)).toBeVisible()
}

/** How many rows a list says it has. */
async function countIn(page: Page): Promise<number> {
  const [, count] = /(\d[\d\s]*)\s+запис/.exec(await page.locator("main").innerText()) ?? []
  return Number((count ?? "0").replace(/\s/g, ""))
}

test("every number of the overview is that of the list it opens", async () => {
  await owner.goto("/supplier")
  const links = owner.locator("main section a[href*='?']")
  const promised = await links.evaluateAll((all) =>
    all.map((link) => ({ to: link.getAttribute("href") ?? "", count: Number.parseInt(link.textContent ?? "", 10) })),
  )
  const counted = promised.filter(({ count }) => Number.isInteger(count))
  expect(counted.map(({ to }) => to)).toContain("/supplier/offers?status=active")
  expect(counted.length).toBeGreaterThan(1)
  for (const { to, count } of counted) {
    await owner.goto(to)
    expect([to, await countIn(owner)]).toEqual([to, count])
  }
})

test("a price and a stock typed into the row stand on the public card at once", async () => {
  await guest.goto(goods.path)
  await expect(offerRow(guest, SHOP)).toContainText(/500,00\s₽/)
  await openGoods(owner)
  await priceIn(owner).fill("612,35")
  await stockIn(owner).fill("23")
  await stockIn(owner).press("Enter")
  await expect(rowOf(owner).getByText("Сохранено")).toBeVisible()
  await guest.reload()
  await expect(offerRow(guest, SHOP)).toContainText(/612,35\s₽/)
  await expect(offerRow(guest, SHOP)).toContainText(/23\s/)
  await openGoods(owner)
  await expect(priceIn(owner)).toHaveValue("612,35")
  await expect(stockIn(owner)).toHaveValue("23")
})

const WRONG_PRICES = ["-5", "12,345", "абв", "1e308", "0", "", "100000000,01"]
const WRONG_STOCKS = ["-1", "1,5", "много", "10000001", "99999999999999999999"]

test("a wrong price or stock is named in words at its field, and nothing of the row is saved", async () => {
  await openGoods(owner)
  for (const wrong of WRONG_PRICES) {
    await stockIn(owner).fill("31")
    await priceIn(owner).fill(wrong)
    await priceIn(owner).press("Enter")
    await expect(rowOf(owner).getByText("Проверьте цену: от 0,01 до 100 000 000 ₽")).toBeVisible()
    await expect(priceIn(owner)).toHaveAttribute("aria-invalid", "true")
    await openGoods(owner)
    await expect([await priceIn(owner).inputValue(), await stockIn(owner).inputValue()]).toEqual(["612,35", "23"])
  }
  for (const wrong of WRONG_STOCKS) {
    await priceIn(owner).fill("700")
    await stockIn(owner).fill(wrong)
    await stockIn(owner).press("Enter")
    await expect(rowOf(owner).getByText("Остаток – целое число от 0 до 10 000 000.")).toBeVisible()
    await expect(stockIn(owner)).toHaveAttribute("aria-invalid", "true")
    await openGoods(owner)
    await expect([await priceIn(owner).inputValue(), await stockIn(owner).inputValue()]).toEqual(["612,35", "23"])
  }
})

test("a withdrawn offer leaves the card and comes back from the same menu", async () => {
  const choose = async (action: string) => {
    await openGoods(owner)
    await rowOf(owner)
      .getByRole("button", { name: /^Действия/ })
      .click()
    await owner.getByRole("menuitem", { name: action }).click()
  }
  await choose("Снять с продажи")
  await expect(rowOf(owner)).toContainText("Снят")
  await guest.goto(goods.path)
  await expect(offerRow(guest, SHOP)).toHaveCount(0)
  await choose("Вернуть в продажу")
  await expect(rowOf(owner)).toContainText("Продаётся")
  await guest.goto(goods.path)
  await expect(offerRow(guest, SHOP)).toContainText(/612,35\s₽/)
})

test("orders are filtered by stage, and a move that another tab has made already is refused in words", async () => {
  await owner.goto("/supplier/orders")
  for (const [value, word] of Object.entries({ new: "Новый", closed: "Закрыт", paid: "Оплачен" })) {
    await owner.getByRole("combobox", { name: "Этап" }).selectOption(value)
    await expect(owner).toHaveURL(new RegExp(`stage=${value}`))
    const rows = owner.locator("tbody tr")
    await expect(rows.filter({ hasNotText: word })).toHaveCount(0)
    if (!(await rows.count())) await expect(owner.getByText("Заказов нет")).toBeVisible()
  }
  await owner.goto("/supplier/orders?stage=closed")
  await owner.locator("tbody tr a").first().click()
  await owner.waitForURL(/\/supplier\/orders\/order_/)
  await expect(owner.getByRole("button", { name: "Отменить заказ" })).toHaveCount(0)
  // What the page doesn't offer is asked all the same, as a stale tab would.
  const answer = await owner.evaluate(async () => {
    const body = new URLSearchParams({ to: "shipped", version: "1" })
    const response = await fetch(`${location.pathname}?_data=routes`, { method: "POST", body })
    return response.status
  })
  expect(answer).toBeGreaterThanOrEqual(400)
  await owner.reload()
  await expect(owner.locator("main")).toContainText("Закрыт")
})

test("a warehouse is added, kept while it has stock, and removed when it is empty", async () => {
  await owner.goto("/supplier/logistics?edit=warehouse-new")
  await owner.getByLabel("Название").fill(WAREHOUSE)
  await owner.getByLabel("Субъект Российской Федерации").selectOption("RU-TAM")
  await owner.getByRole("button", { name: "Сохранить" }).click()
  const warehouse = owner.locator("tbody tr").filter({ hasText: WAREHOUSE })
  await expect(warehouse).toContainText("Тамбовская область")

  const setStock = async (quantity: string) => {
    await owner.goto(`/supplier/offers/${goods.id}`)
    await owner.waitForLoadState("networkidle")
    const field = owner.getByLabel(WAREHOUSE)
    await field.fill(quantity)
    await field.press("Enter")
    await expect(owner.getByText("Сохранено").first()).toBeVisible()
  }
  const remove = async () => {
    await owner.goto("/supplier/logistics")
    await owner.waitForLoadState("networkidle")
    await owner.getByRole("button", { name: `Удалить: ${WAREHOUSE}` }).click()
    await warehouse.getByRole("button", { name: "Удалить", exact: true }).click()
  }
  await setStock("3")
  await remove()
  await expect(owner.getByText("На складе есть остатки. Сначала обнулите их.")).toBeVisible()
  await expect(warehouse).toBeVisible()
  await setStock("0")
  await remove()
  await expect(warehouse).toHaveCount(0)
})

test("a way of delivery is described with its territories, corrected and removed", async () => {
  const name = `Рейс ${STAMP}`
  const line = owner.locator("tbody tr").filter({ hasText: name })
  await owner.goto("/supplier/logistics?edit=delivery-new")
  await owner.waitForLoadState("networkidle")
  await owner.getByLabel("Название").fill(name)
  await owner.getByLabel("Цена, ₽").fill("12,345")
  await owner.getByLabel("Дней, от").fill("9")
  await owner.getByLabel("Дней, до").fill("2")
  await owner.getByRole("combobox", { name: "Куда возите" }).or(owner.getByLabel("Куда возите")).first().fill("Тамб")
  await owner.getByRole("option", { name: "Тамбовская область" }).click()
  const save = owner.getByRole("button", { name: "Сохранить" })
  await save.click()
  await expect(owner.getByText("Проверьте цену")).toBeVisible()
  await owner.getByLabel("Цена, ₽").fill("800")
  await save.click()
  await expect(owner.getByText("Последний день не раньше первого.")).toBeVisible()
  await owner.getByLabel("Дней, до").fill("12")
  await save.click()
  await expect(line).toContainText("Тамбовская область")
  await expect(line).toContainText(/800,00\s₽/)

  await line.getByRole("link", { name: `Изменить: ${name}` }).click()
  await owner.getByLabel("Цена, ₽").fill("0")
  await save.click()
  await expect(line).toContainText("бесплатно")
  await line.getByRole("button", { name: `Удалить: ${name}` }).click()
  await line.getByRole("button", { name: "Удалить", exact: true }).click()
  await expect(line).toHaveCount(0)
})

test("the account is changed by its owner only when its key fits, with history and a letter", async () => {
  await owner.goto("/supplier/company")
  const fact = (term: string) => owner.locator("dl div").filter({ hasText: term }).locator("dd").first()
  const former = {
    bik: await fact("БИК").innerText(),
    account: await fact("Расчётный счёт").innerText(),
    bank: await fact("Банк").innerText(),
    corr: await fact("Корреспондентский счёт").innerText(),
  }
  const fill = async (bank: typeof former) => {
    await owner.goto("/supplier/company?edit=bank")
    await owner.waitForLoadState("networkidle")
    await owner.getByLabel("БИК").fill(bank.bik)
    await owner.getByLabel("Расчётный счёт").fill(bank.account)
    await owner.getByLabel("Корреспондентский счёт").fill(bank.corr)
    await owner.getByLabel("Банк").fill(bank.bank)
    await owner.getByRole("button", { name: "Сохранить" }).click()
  }
  const account = `${former.account.slice(0, -1)}${(Number(former.account.slice(-1)) + 1) % 10}`
  await fill({ ...former, account })
  await expect(owner.getByText(/не подходит к этому БИК/).first()).toBeVisible()
  await owner.goto("/supplier/company")
  await expect(fact("Расчётный счёт")).toHaveText(former.account)

  const next = { bik: "049801703", account: "40702810500000000018", bank: "", corr: "" }
  await owner.goto("/supplier/company?edit=bank")
  await owner.waitForLoadState("networkidle")
  await owner.getByLabel("БИК").fill(next.bik)
  await owner.getByLabel("Расчётный счёт").fill(next.account)
  await owner.getByLabel("Расчётный счёт").blur()
  await expect(owner.getByText("Счёт сходится с БИК.")).toBeVisible()
  await owner.getByRole("button", { name: "Сохранить" }).click()
  try {
    await expect(owner.getByText("Сохранено.")).toBeVisible()
    await expect(fact("Расчётный счёт")).toHaveText(next.account)
    await expect(owner.locator("main")).toContainText(`${former.account} → ${next.account}`)
    await mailArrives(OWNER, /Изменён расчётный счёт/)
  } finally {
    await fill(former)
    await expect(fact("Расчётный счёт")).toHaveText(former.account)
  }
})

const CLOSED = [
  "/supplier",
  "/supplier/offers",
  "/supplier/offers/new",
  "/supplier/offers/offer_x",
  "/supplier/offers/offer_x/card",
  "/supplier/orders",
  "/supplier/orders/order_x",
  "/supplier/logistics",
  "/supplier/company",
  "/supplier/notifications",
]

test("before approval every page of the cabinet is the application's state, and files are closed too", async ({
  browser,
}) => {
  const applicant = await signedIn(browser, APPLICANT)
  for (const path of CLOSED) {
    await applicant.goto(path)
    expect([path, new URL(applicant.url()).pathname]).toEqual([path, "/supplier/application"])
  }
  await expect(applicant.getByText("Заявка на проверке")).toBeVisible()
  const menu = applicant.getByRole("navigation").filter({ hasText: "Заявка" })
  await expect(menu.getByRole("link", { name: "Товары" })).toHaveCount(0)
  for (const path of ["/supplier/documents/doc_x/pdf", "/supplier/offers/xlsx", "/supplier/orders/xlsx"]) {
    const answer = await applicant.request.get(path, { maxRedirects: 0 })
    expect([path, answer.status() >= 300]).toEqual([path, true])
  }
  const picture = { name: "a.png", mimeType: "image/png", buffer: await applicant.screenshot() }
  const sent = await applicant.request.post("/supplier/uploads", { multipart: { files: picture } })
  expect(sent.ok()).toBe(false)
  await applicant.context().close()
})
