import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { openAdmin } from "../support/admin"
import { mailArrives } from "../support/inbox"
import { signedIn, type } from "../support/people"
import { refusedPictures } from "../support/refused-pictures"

const SUPPLIER = "tehnoniva@demo.example"
const DEALER = "agrofirma-zarya-dona@demo.example"
const WHOLESALER = "plemzavod-rassvet@demo.example"
const ARTICLE = `ИСП-${Date.now().toString().slice(-6)}`
const TITLE = `Подшипник ступицы ${ARTICLE}`

test.describe.configure({ mode: "serial" })

let supplier: Page
let admin: Page
let guest: Page
let item: string

test.beforeAll(async ({ browser }) => {
  supplier = await signedIn(browser, SUPPLIER)
  guest = await (await browser.newContext()).newPage()
})

async function openForm(page: Page) {
  await page.goto("/supplier/offers/new")
  await page.waitForLoadState("networkidle")
  await page.getByLabel("Раздел", { exact: true }).selectOption({ label: "Запчасти для сельхозтехники" })
  await page.getByLabel("Подраздел").selectOption({ label: "Ходовая часть и привод" })
  await page.getByLabel("Категория", { exact: true }).selectOption({ label: "Подшипники" })
  await expect(page.getByText("Что за товар")).toBeVisible()
  await page.waitForLoadState("networkidle")
}

test("pictures that are none, too heavy, too vast or too many are refused in words and leave nothing", async () => {
  await openForm(supplier)
  const input = supplier.locator("input[type=file]")
  for (const { files, words } of refusedPictures()) {
    await input.setInputFiles(files)
    await expect(supplier.getByText(words)).toBeVisible()
    await expect(supplier.getByRole("img", { name: /^Картинка/ })).toHaveCount(0)
  }
  const picture = { name: "good.png", mimeType: "image/png", buffer: await supplier.screenshot() }
  await input.setInputFiles(picture)
  await expect(supplier.getByRole("img", { name: "Картинка 1" })).toBeVisible()
})

/** Prices of a variant: two tiers of the retail and the dealer type, one of the wholesale. */
async function fillVariant(block: number, name: string, rubles: number, stock: string) {
  const field = (rest: string) => supplier.locator(`[name="variant.${block}.${rest}"]`)
  await field("title").fill(name)
  await field("article").fill(`${ARTICLE}-${block}`)
  await field("tier.0.price.retail").fill(String(rubles))
  await field("tier.0.price.wholesale").fill(String(rubles - 100))
  await field("tier.0.price.dealer").fill(String(rubles - 200))
  const form = supplier.locator("section").filter({ has: field("title") })
  await form.getByRole("button", { name: "Добавить порог" }).click()
  await field("tier.1.from").fill("10")
  await field("tier.1.price.retail").fill(String(rubles - 50))
  await field("tier.1.price.dealer").fill(String(rubles - 300))
  await supplier.locator(`[name^="variant.${block}.stock."]`).first().fill(stock)
}

test("a card of two variants with prices by type and tier goes to moderation and is approved", async ({ browser }) => {
  await openForm(supplier)
  await type(supplier, "Производитель", "Журнал")
  await type(supplier, "Артикул производителя", ARTICLE)
  await type(supplier, "Название", TITLE)
  await type(supplier, "Описание", "Подшипник для ступиц прицепной техники, смазка заложена на весь срок службы.")
  await supplier.getByLabel("Назначение").selectOption("Ступица")
  await type(supplier, "Внутренний диаметр, мм", "45")
  await type(supplier, "Наружный диаметр, мм", "85")
  await supplier.getByRole("button", { name: "Добавить исполнение" }).click()
  await fillVariant(0, "Открытый", 1000, "12")
  await fillVariant(1, "Закрытый", 1500, "34")
  await supplier.getByRole("button", { name: "Сохранить и отправить на модерацию" }).click()
  await expect(supplier.getByText("Карточка на модерации").first()).toBeVisible()
  item = String(supplier.url().split("?")[0])

  admin = await openAdmin(browser)
  await admin.goto("/app/card-requests")
  await admin.getByRole("link", { name: new RegExp(ARTICLE) }).click()
  await admin.getByRole("button", { name: "Одобрить" }).click()
  await mailArrives(SUPPLIER, /одобрена/i)
})

async function openCard(page: Page) {
  await expect(async () => {
    await page.goto(`/search?q=${encodeURIComponent(ARTICLE)}`)
    await page
      .getByRole("link", { name: new RegExp(ARTICLE) })
      .first()
      .click({ timeout: 2_000 })
    await page.waitForURL(/\/cards\//, { timeout: 5_000 })
  }).toPass({ timeout: 40_000 })
  await page.waitForLoadState("networkidle")
}
const chooseVariant = async (page: Page, name: string) => {
  await page.getByRole("navigation", { name: "Исполнение" }).getByRole("link", { name }).click()
  await expect(page).toHaveURL(/variant=/)
}
const row = (page: Page) => page.locator("#offers tbody tr").first()
/** The price of the row, apart from the list of tiers under it. */
const price = (page: Page) => row(page).locator("td").nth(1).locator("span").first()

test("choosing a variant changes the price and the stock of the card", async () => {
  await openCard(guest)
  await chooseVariant(guest, "Открытый")
  await expect(price(guest)).toHaveText(/^1\s000,00\s₽$/)
  await expect(row(guest)).toContainText(/12\s/)
  await chooseVariant(guest, "Закрытый")
  await expect(price(guest)).toHaveText(/^1\s500,00\s₽$/)
  await expect(row(guest)).toContainText(/34\s/)
})

test("two buyers of different price types see their own prices, and the tier of their quantity", async ({
  browser,
}) => {
  const seen: Record<string, [one: RegExp, ten: RegExp]> = {
    [DEALER]: [/^800,00\s₽$/, /^700,00\s₽$/],
    // The wholesale type has one tier, which stands for any quantity.
    [WHOLESALER]: [/^900,00\s₽$/, /^900,00\s₽$/],
  }
  for (const [email, [one, ten]] of Object.entries(seen)) {
    const buyer = await signedIn(browser, email)
    await openCard(buyer)
    await chooseVariant(buyer, "Открытый")
    await expect(price(buyer)).toHaveText(one)
    const quantity = row(buyer).locator("input[name^='line.']")
    await quantity.fill("10")
    await quantity.blur()
    await expect(price(buyer)).toHaveText(ten)
    await buyer.context().close()
  }
})

test("a revision shows its diff, leaves the card as it was, and changes it when it is approved", async () => {
  await supplier.goto(`${item}/card`)
  await type(supplier, "Название", `${TITLE} усиленный`)
  await supplier.getByRole("button", { name: "Отправить на модерацию" }).click()
  await expect(supplier.getByText("Правка карточки на модерации")).toBeVisible()
  const diff = supplier.getByRole("region", { name: "Что изменится" }).locator("tbody tr")
  await expect(diff).toHaveCount(1)
  await expect(diff).toContainText(`${TITLE} усиленный`)
  await guest.reload()
  await expect(guest.locator("h1")).toHaveText(TITLE)

  await admin.goto("/app/card-requests")
  await admin.getByRole("link", { name: new RegExp(ARTICLE) }).click()
  await admin.getByRole("button", { name: "Одобрить" }).click()
  await expect(async () => {
    await guest.reload()
    await expect(guest.locator("h1")).toHaveText(`${TITLE} усиленный`, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
})

test("both variants are withdrawn and leave the catalogue", async () => {
  await supplier.goto(`/supplier/offers?q=${encodeURIComponent(ARTICLE)}`)
  await supplier.waitForLoadState("networkidle")
  const lines = supplier.locator("tbody tr").filter({ hasText: ARTICLE })
  await expect(lines).toHaveCount(2)
  await expect(supplier.locator("tbody")).toContainText("Открытый")
  for (const at of [0, 1]) {
    await lines
      .nth(at)
      .getByRole("button", { name: /^Действия/ })
      .click()
    await supplier.getByRole("menuitem", { name: "Снять с продажи" }).click()
    await expect(lines.nth(at)).toContainText("Снят")
  }
  await guest.reload()
  await expect(guest.getByText("Сейчас нет предложений")).toBeVisible()
  await admin.context().close()
  await supplier.context().close()
})
