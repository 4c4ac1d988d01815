import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { openAdmin } from "../support/admin"
import { mailArrives } from "../support/inbox"
import { signedIn, type } from "../support/people"

const SUPPLIER = "agrodetal-yug@demo.example"
const OWN = { brand: "Журнал", article: `ЖТ-${Date.now().toString().slice(-6)}` }
const TITLE = `Подшипник журнальный ${OWN.article}`

test.describe.configure({ mode: "serial" })

async function chooseCategory(page: Page) {
  await page.goto("/supplier/offers/new")
  await page.getByLabel("Раздел", { exact: true }).selectOption({ label: "Запчасти для сельхозтехники" })
  await page.getByLabel("Подраздел").selectOption({ label: "Ходовая часть и привод" })
  await page.getByLabel("Категория", { exact: true }).selectOption({ label: "Подшипники" })
  await expect(page.getByText("Что за товар")).toBeVisible()
}

type Known = { brand: string; article: string; path: string }

/** A card of the demo market that others sell and this supplier does not. */
async function findForeignCard(page: Page): Promise<Known> {
  await page.goto("/catalogue/podshipniki")
  const links = await page.locator("main a[href^='/cards/']").all()
  const paths = [...new Set(await Promise.all(links.map((link) => link.getAttribute("href"))))].map(String)
  for (const path of paths) {
    await page.goto(path)
    const [, brand, article] = /шариковый (.+?) (П-[\d.]+)/.exec(await page.locator("h1").innerText()) ?? []
    const isOwn = (await page.locator("#offers").innerText()).includes("АгроДеталь Юг")
    if (brand && article && !isOwn) return { brand, article, path }
  }
  throw new Error("This supplier sells every bearing of the demo market")
}

async function fillPrices(page: Page, retail: string, wholesale: string) {
  await page.getByLabel("Розничная, порог 1").fill(retail)
  await page.getByLabel("Оптовая, порог 1").fill(wholesale)
  await page.locator("input[name*='stock.']").first().fill("40")
}

test.describe("a supplier keeps goods", () => {
  let supplier: Page
  let admin: Page

  test("a known brand and article become an offer on the card that is there, at once", async ({ browser }) => {
    supplier = await signedIn(browser, SUPPLIER)
    const guest = await (await browser.newContext()).newPage()
    const known = await findForeignCard(guest)
    await chooseCategory(supplier)
    await type(supplier, "Производитель", known.brand)
    await type(supplier, "Артикул производителя", known.article.replace("-", " ").toLowerCase())
    await expect(supplier.getByText("Такая карточка уже есть")).toBeVisible()
    const variant = supplier.getByLabel("Исполнение")
    if (await variant.isVisible()) await variant.selectOption("Стандарт")
    await fillPrices(supplier, "611,50", "590")
    await supplier.getByRole("button", { name: "Добавить предложение" }).click()
    await expect(supplier).toHaveURL(/\/supplier\/offers\/offer_/)

    await expect(async () => {
      await guest.goto(known.path)
      await expect(guest.locator("#offers").getByText("АгроДеталь Юг")).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await expect(guest.locator("#offers")).toContainText("611,50")
  })

  test("a new card asks its category's characteristics and goes to moderation, unseen by buyers", async ({
    browser,
  }) => {
    await chooseCategory(supplier)
    await type(supplier, "Производитель", OWN.brand)
    await type(supplier, "Артикул производителя", OWN.article)
    await type(supplier, "Название", TITLE)
    await type(
      supplier,
      "Описание",
      "Закрытый подшипник для ступиц прицепной техники, смазка заложена на весь срок службы.",
    )
    await supplier.getByLabel("Назначение").selectOption("Ступица")
    await type(supplier, "Внутренний диаметр, мм", "45")
    await type(supplier, "Наружный диаметр, мм", "85")
    const picture = await supplier.screenshot()
    await supplier
      .locator("input[type=file]")
      .setInputFiles({ name: "card.png", mimeType: "image/png", buffer: picture })
    await expect(supplier.getByRole("img", { name: "Картинка 1" })).toBeVisible()
    await fillPrices(supplier, "1250", "1100,50")
    await supplier.getByRole("button", { name: "Сохранить и отправить на модерацию" }).click()
    await expect(supplier.getByText("Карточка на модерации").first()).toBeVisible()

    await supplier.goto("/supplier/offers")
    await expect(supplier.locator("tbody tr").filter({ hasText: OWN.article })).toContainText(/на модерации/i)
    const guest = await (await browser.newContext()).newPage()
    await guest.goto(`/search?q=${encodeURIComponent(OWN.article)}`)
    await expect(guest.getByText(TITLE)).toHaveCount(0)
  })

  test("a file that is no picture is refused in words", async () => {
    await chooseCategory(supplier)
    const text = { name: "fake.png", mimeType: "image/png", buffer: Buffer.from("not a picture at all") }
    await supplier.locator("input[type=file]").setInputFiles(text)
    await expect(supplier.getByText(/картинк|изображен/i).last()).toBeVisible()
    await expect(supplier.getByRole("img", { name: "Картинка 1" })).toHaveCount(0)
  })

  test("the administrator approves the card and it is found", async ({ browser }) => {
    admin = await openAdmin(browser)
    await admin.goto("/app/card-requests")
    await admin.getByRole("link", { name: new RegExp(OWN.article) }).click()
    await expect(admin.getByText("Закрытый подшипник для ступиц").first()).toBeVisible()
    await admin.getByRole("button", { name: "Одобрить" }).click()
    await mailArrives(SUPPLIER, /карточк/i)
    const guest = await (await browser.newContext()).newPage()
    await expect(async () => {
      await guest.goto(`/search?q=${encodeURIComponent(OWN.article)}`)
      await expect(guest.getByText(TITLE).first()).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  })

  test("a revision waits with a diff while buyers see the card as it was; the price changes at once", async ({
    browser,
  }) => {
    await supplier.goto(`/supplier/offers?q=${encodeURIComponent(OWN.article)}`)
    await supplier.locator("tbody tr").filter({ hasText: OWN.article }).getByRole("link").first().click()
    await supplier.waitForURL(/\/supplier\/offers\/offer_/)
    const item = String(supplier.url().split("?")[0])
    await supplier.goto(`${item}/card`)
    await type(supplier, "Название", `${TITLE} усиленный`)
    await supplier.locator("main form button[type=submit]").last().click()
    await expect(supplier.getByText("Правка карточки на модерации")).toBeVisible()

    const guest = await (await browser.newContext()).newPage()
    await guest.goto(`/search?q=${encodeURIComponent(OWN.article)}`)
    await expect(guest.getByText(`${TITLE} усиленный`)).toHaveCount(0)
    await expect(guest.getByText(TITLE).first()).toBeVisible()

    await supplier.getByLabel("Розничная, порог 1").fill("1 333,30")
    await supplier
      .locator("form")
      .filter({ has: supplier.getByLabel("Розничная, порог 1") })
      .getByRole("button", { name: "Сохранить" })
      .click()
    await expect(supplier.getByText("Сохранено").first()).toBeVisible()
    await expect(async () => {
      await guest.reload()
      await expect(guest.getByText("1 333,30").first()).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })

    await admin.goto("/app/card-requests")
    await admin.getByRole("link", { name: new RegExp(OWN.article) }).click()
    await admin.getByRole("textbox").last().fill("Слово «усиленный» нужно подтвердить паспортом")
    await admin.getByRole("button", { name: /отклонить/i }).click()
    await expect(async () => {
      await supplier.goto(item)
      await expect(supplier.getByText("Слово «усиленный» нужно подтвердить паспортом").first()).toBeVisible({
        timeout: 2_000,
      })
    }).toPass({ timeout: 30_000 })
    await admin.context().close()
    await supplier.context().close()
  })
})
