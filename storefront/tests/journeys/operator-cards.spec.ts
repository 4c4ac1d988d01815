import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { choose, openAdmin, OPERATOR } from "../support/admin"
import { mailArrives } from "../support/inbox"
import { signedIn } from "../support/people"

const SUPPLIER = "semena-chernozemya@demo.example"
const CODE = `origin_${Date.now().toString(36)}`
const NAME = `Страна сборки ${CODE.slice(-4)}`
const RENAMED = `Страна происхождения ${CODE.slice(-4)}`

test.describe.configure({ mode: "serial" })

/** A characteristic and a revision on their whole way; at the end the card and the category are as they were. */
test.describe("the operator rules characteristics and cards", () => {
  let admin: Page
  let supplier: Page
  let guest: Page
  let form: string
  let card: { title: string; path: string; description: string }
  let category: { name: string; path: string }

  const row = (name: string) => admin.locator("tbody tr").filter({ hasText: name })
  const field = (name: string) => supplier.getByLabel(name, { exact: true })

  async function openCategory() {
    await admin.goto("/app/category-attributes")
    await choose(admin, admin.getByRole("combobox", { name: "Категория" }), new RegExp(`^(— )*${category.name}$`))
    await expect(admin.locator("tbody tr").first()).toBeVisible()
  }

  async function revise(description: string, origin: string) {
    await supplier.goto(form)
    await supplier.waitForLoadState("networkidle")
    await supplier.getByLabel("Описание").fill(description)
    await field(NAME)
      .or(field(RENAMED))
      .selectOption(origin ? { label: origin } : "")
    await supplier.locator("main form button[type=submit]").last().click()
    await expect(supplier).toHaveURL(/\/supplier\/offers\/offer_[^/]+$/)
  }

  async function openRequest() {
    await admin.goto("/app/card-requests")
    await admin.locator("tbody tr").filter({ hasText: card.title }).getByRole("link").click()
    await expect(admin.getByRole("heading", { name: card.title })).toBeVisible()
  }

  test.beforeAll(async ({ browser }) => {
    admin = await openAdmin(browser)
    supplier = await signedIn(browser, SUPPLIER)
    guest = await (await browser.newContext()).newPage()
    await supplier.goto("/supplier/offers")
    const links = await supplier.locator("main tbody a[href^='/supplier/offers/offer_']").all()
    const items = [...new Set(await Promise.all(links.map((link) => link.getAttribute("href"))))].map(String)
    for (const item of items) {
      form = `${item}/card`
      await supplier.goto(form)
      if (await supplier.getByLabel("Описание").isVisible()) break
    }
    const title = await supplier.getByLabel(/^Название( \*)?$/).inputValue()
    const article = await supplier.getByLabel("Артикул производителя").inputValue()
    await guest.goto(`/search?q=${encodeURIComponent(article)}`)
    const path = await guest.locator("main a[href^='/cards/']").filter({ hasText: title }).first().getAttribute("href")
    card = { title, path: String(path), description: await supplier.getByLabel("Описание").inputValue() }
    await guest.goto(card.path)
    const crumb = guest.locator("a[href^='/catalogue/']").filter({ visible: true }).last()
    category = { name: await crumb.innerText(), path: String(await crumb.getAttribute("href")) }
  })

  test.afterAll(() => Promise.all([admin, supplier, guest].map((page) => page.context().close())))

  test("a characteristic added to a category becomes a field of the supplier's form", async () => {
    await openCategory()
    await admin.getByRole("button", { name: "Добавить" }).click()
    await admin.getByLabel("Название по-русски").fill(NAME)
    await admin.getByLabel("Название по-английски").fill("Country of assembly")
    await admin.getByLabel("Код", { exact: true }).fill(CODE)
    await choose(admin, admin.getByRole("combobox", { name: "Тип" }), "один из списка")
    await admin.getByLabel("Варианты, по одному в строке").fill("Россия\nБеларусь")
    await admin.getByRole("button", { name: "Сохранить" }).click()
    await expect(row(NAME)).toContainText("Россия, Беларусь")
    const added = admin.locator("li").filter({ hasText: `Добавлена «${NAME}»` })
    await expect(added).toContainText(OPERATOR)

    await supplier.goto(form)
    await expect(field(NAME).locator("option")).toHaveText(["Выберите", "Россия", "Беларусь"])
  })

  test("a revision stands side by side with the card, with its remarks, and goes back with a comment", async () => {
    await revise("Коротко.", "Беларусь")
    await openRequest()
    await expect(row(NAME).locator("td")).toHaveText([NAME, "—", "Беларусь"])
    await expect(row("Описание").locator("td").nth(1)).toContainText(card.description.slice(0, 40))
    await expect(row("Описание").locator("td").nth(2)).toHaveText("Коротко.")
    await expect(admin.locator("li").filter({ hasText: "Описание слишком короткое" })).toBeVisible()
    const back = admin.getByRole("button", { name: "Вернуть на доработку" })
    await expect(back).toBeDisabled()
    await admin.getByLabel("Комментарий поставщику").fill("Верните полное описание")
    await back.click()
    await expect(admin.locator("li").filter({ hasText: "Верните полное описание" })).toContainText(OPERATOR)
    await mailArrives(SUPPLIER, /на доработке/)
    await supplier.goto(form)
    await expect(supplier.getByText("Верните полное описание").first()).toBeVisible()
    await guest.goto(card.path)
    await expect(guest.getByText("Коротко.")).toHaveCount(0)
  })

  test("an approved revision is what buyers see and filter by", async () => {
    await revise(card.description, "Беларусь")
    await openRequest()
    await expect(row("Описание")).toHaveCount(0)
    await admin.getByRole("button", { name: "Одобрить" }).click()
    await expect(admin.getByText("Решение записано").first()).toBeVisible()
    await expect(async () => {
      await guest.goto(card.path)
      await expect(guest.locator("main")).toContainText(NAME, { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await expect(async () => {
      await guest.goto(category.path)
      await guest
        .getByLabel(/^Беларусь/)
        .first()
        .check({ timeout: 3_000 })
    }).toPass({ timeout: 60_000 })
    await expect(guest.getByText(/^1 товар/)).toBeVisible()
    await expect(guest.locator("main").getByText(card.title).first()).toBeVisible()
  })

  test("a renamed characteristic is renamed on the card at once, and the history says so", async () => {
    await openCategory()
    await row(NAME).getByRole("button", { name: "Изменить" }).click()
    await expect(admin.getByLabel("Код", { exact: true })).toBeDisabled()
    await admin.getByLabel("Название по-русски").fill(RENAMED)
    await admin.getByRole("button", { name: "Сохранить" }).click()
    const changed = admin.locator("li").filter({ hasText: `Изменена «${RENAMED}»: название по-русски` })
    await expect(changed).toContainText(OPERATOR)
    await guest.goto(card.path)
    await expect(guest.locator("main")).toContainText(RENAMED)
  })

  test("the card returns to what it was, and a removed characteristic is asked nowhere", async () => {
    await revise(card.description, "")
    await openRequest()
    await admin.getByRole("button", { name: "Одобрить" }).click()
    await expect(admin.getByText("Решение записано").first()).toBeVisible()
    await openCategory()
    await row(RENAMED).getByRole("button", { name: "Убрать" }).click()
    await admin.getByRole("alertdialog").getByRole("button", { name: "Убрать" }).click()
    await expect(row(RENAMED)).toHaveCount(0)
    await expect(admin.locator("li").filter({ hasText: `Убрана «${RENAMED}»` })).toContainText(OPERATOR)
    await supplier.goto(form)
    await expect(supplier.getByLabel(/^Название( \*)?$/)).toBeVisible()
    await expect(field(RENAMED)).toHaveCount(0)
    await guest.goto(card.path)
    await expect(guest.locator("main")).not.toContainText(RENAMED)
  })
})
