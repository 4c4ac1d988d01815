import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { openAdmin } from "../support/admin"
import { attachmentOf, mailArrives } from "../support/inbox"
import { textOfPdf } from "../support/pdf"
import { signedIn, type } from "../support/people"
import { freshEmail, OWN_PASSWORD } from "../support/platform"

/** A demo company of the register that nobody has signed up yet (plugins/identity/src/demo-directory.ts). */
const NEWCOMER = { inn: "9801000182", name: "Новая Борозда", bik: "049801703", account: "40702810500000000018" }
const BUYER = { inn: "9801000190", name: "Степной Ряд" }
const CARD = "/cards/podshipniki-305"

/** Consent is an act: two boxes, neither ticked beforehand. */
async function agreeToBoth(page: Page) {
  const boxes = page.getByRole("checkbox")
  await expect(boxes).toHaveCount(2)
  for (const box of await boxes.all()) {
    await expect(box).not.toBeChecked()
    await box.check()
  }
}

test.describe.configure({ mode: "serial" })

test.describe("the main job", () => {
  const supplierEmail = freshEmail("supplier")
  const buyerEmail = freshEmail("buyer")
  let supplier: Page
  let buyer: Page
  /** Addresses of the two shops that the cart is filled from. */
  let shops: string[]

  test("a supplier applies: ИНН fills the requisites, the account's key is checked, two boxes start unticked", async ({
    browser,
  }) => {
    supplier = await (await browser.newContext()).newPage()
    await supplier.goto("/register/supplier")
    await type(supplier, "Фамилия", "Егоров")
    await type(supplier, "Имя", "Степан")
    await type(supplier, "Телефон", "+7 920 123-45-67")
    await type(supplier, "E-mail", supplierEmail)
    await type(supplier, "Пароль", OWN_PASSWORD)
    await supplier.getByRole("button", { name: "Продолжить" }).click()
    await expect(supplier).toHaveURL(/\/supplier\/application/)

    await type(supplier, "ИНН", "9801000183")
    await expect(supplier.getByText(/контрольн/i).first()).toBeVisible()
    await type(supplier, "ИНН", NEWCOMER.inn)
    await expect(supplier.getByLabel("Полное название")).toHaveValue(new RegExp(NEWCOMER.name))
    await expect(supplier.getByLabel("КПП")).toHaveValue("980101001")
    await supplier.getByLabel("Субъект Российской Федерации").selectOption("RU-TAM")
    await supplier.getByRole("button", { name: "Сохранить и продолжить" }).click()

    await type(supplier, "БИК", NEWCOMER.bik)
    await type(supplier, "Расчётный счёт", NEWCOMER.account.replace(/8$/, "9"))
    await expect(supplier.getByText(/не подходит к этому БИК/).first()).toBeVisible()
    await type(supplier, "Расчётный счёт", NEWCOMER.account)
    await expect(supplier.getByLabel("Корреспондентский счёт")).toHaveValue(/^301/)
    await supplier.getByRole("button", { name: "Сохранить и продолжить" }).click()

    await type(supplier, "О компании", "Запчасти для тракторов и комбайнов со склада в Тамбове.")
    await supplier.getByRole("button", { name: "Сохранить и продолжить" }).click()

    await agreeToBoth(supplier)
    await supplier.getByRole("button", { name: "Продолжить" }).click()
    await supplier.getByRole("button", { name: "Отправить на проверку" }).click()
    await expect(supplier.getByText("Заявка на проверке")).toBeVisible()
  })

  test("until the decision the cabinet shows the application and nothing else", async () => {
    await supplier.goto("/supplier/offers")
    await expect(supplier).toHaveURL(/\/supplier\/application/)
    await expect(supplier.getByText("Заявка на проверке")).toBeVisible()
  })

  test("the administrator returns the application with a comment, then approves it", async ({ browser }) => {
    const admin = await openAdmin(browser)
    await admin.goto("/app/suppliers?status=submitted")
    await admin.getByRole("link", { name: new RegExp(NEWCOMER.name) }).click()
    await expect(admin.getByText("Ответ реестра").first()).toBeVisible()
    await admin.getByRole("textbox").last().fill("Укажите, какие марки техники обслуживаете")
    await admin.getByRole("button", { name: /доработк/i }).click()
    await mailArrives(supplierEmail, /возвращена/i)

    await supplier.goto("/supplier/application")
    await expect(supplier.getByText("Укажите, какие марки техники обслуживаете").first()).toBeVisible()
    await supplier.goto("/supplier/application?step=contacts")
    await type(supplier, "О компании", "Запчасти к МТЗ, К-744 и Acros со склада в Тамбове.")
    await supplier.getByRole("button", { name: "Сохранить и продолжить" }).click()
    await agreeToBoth(supplier)
    await supplier.getByRole("button", { name: "Продолжить" }).click()
    await supplier.getByRole("button", { name: "Отправить на проверку" }).click()
    await expect(supplier.getByText("Заявка на проверке")).toBeVisible()

    await admin.goto("/app/suppliers?status=submitted")
    await admin.getByRole("link", { name: new RegExp(NEWCOMER.name) }).click()
    await admin.getByRole("button", { name: /одобрить/i }).click()
    await mailArrives(supplierEmail, /одобрен/i)
    await supplier.goto("/supplier")
    await expect(supplier).toHaveURL(/\/supplier$/)
    await expect(supplier.getByRole("link", { name: /Товары/ }).first()).toBeVisible()
    await admin.context().close()
  })

  test("a company registers as a buyer by its ИНН and sees its own prices", async ({ browser }) => {
    const guest = await (await browser.newContext()).newPage()
    await guest.goto(CARD)
    const retail = await guest.locator("#offers tbody tr").first().innerText()

    buyer = await (await browser.newContext()).newPage()
    await buyer.goto("/register/buyer")
    await type(buyer, "ИНН", BUYER.inn)
    await expect(buyer.getByLabel("Полное название")).toHaveValue(new RegExp(BUYER.name))
    await type(buyer, "Фамилия", "Панина")
    await type(buyer, /^Имя/, "Вера")
    await type(buyer, "Телефон", "+7 917 222-33-44")
    await type(buyer, "E-mail", buyerEmail)
    await type(buyer, "Пароль", OWN_PASSWORD)
    await agreeToBoth(buyer)
    await buyer.getByRole("button", { name: "Зарегистрироваться" }).click()
    await expect(buyer).toHaveURL(/^https?:\/\/[^/]+\/buyer/)

    await buyer.goto(CARD)
    const own = await buyer.locator("#offers tbody tr").first().innerText()
    expect(own).not.toEqual(retail)
  })

  test("the buyer finds by article, filters, and puts offers of two suppliers into the cart", async () => {
    await buyer.goto("/search?q=п3141.57")
    await expect(buyer.getByRole("link", { name: /П-3141\.57/ }).first()).toBeVisible()

    await buyer.goto("/catalogue/podshipniki")
    const facet = buyer.getByLabel(/ГПЗ-23/).first()
    const [, count] = /(\d+)\s*$/.exec(await buyer.locator("label", { hasText: "ГПЗ-23" }).first().innerText()) ?? []
    expect(Number(count)).toBeGreaterThan(0)
    await facet.check()
    await expect(buyer).toHaveURL(/brand=/)
    await expect(buyer.getByText(new RegExp(`^${count} товар`))).toBeVisible()
    await expect(buyer.locator("main").getByRole("button", { name: /^В корзину/ })).toHaveCount(Number(count))

    await buyer.goto(CARD)
    await buyer.waitForLoadState("networkidle")
    const rows = buyer.locator("#offers tbody tr")
    const links = await rows.locator("a[href^='/suppliers/']").all()
    const addresses = await Promise.all(links.map((link) => link.getAttribute("href")))
    shops = [...new Set(addresses.map(String))].slice(0, 2)
    expect(shops).toHaveLength(2)
    for (const [index, shop] of shops.entries()) {
      const row = rows.filter({ has: buyer.locator(`a[href='${shop}']`) }).first()
      await row.getByRole("button", { name: /В корзину/ }).click()
      await expect(buyer.locator("header a[href='/buyer/cart']")).toContainText(String(index + 1))
    }
    await buyer.goto("/buyer/cart")
    for (const shop of shops) await expect(buyer.locator(`main a[href='${shop}']`).first()).toBeVisible()
    await expect(buyer.getByText("Итого с НДС").first()).toBeVisible()
  })

  test("the purchase is placed once with delivery per supplier and becomes two orders", async () => {
    await buyer.getByRole("link", { name: "Оформить" }).click()
    await expect(buyer).toHaveURL(/\/buyer\/checkout\//)
    const groups = buyer.getByRole("radiogroup")
    await expect(groups).toHaveCount(2)
    for (const group of await groups.all()) await group.getByRole("radio").first().check()
    await buyer.getByRole("button", { name: "Подтвердить заказ" }).dblclick()
    await expect(buyer).toHaveURL(/\/buyer\/checkout\/done/)
    await buyer.goto("/buyer/orders")
    await expect(buyer.locator("tbody tr")).toHaveCount(2)
  })

  test("each order gets its счёт as a real PDF, in the order and by e-mail", async () => {
    const mail = await mailArrives(buyerEmail, /счёт/i)
    const text = await textOfPdf(await attachmentOf(mail))
    expect(text).toContain("Счет на оплату №")
    expect(text).toContain("В том числе НДС 22%")
    expect(text).toContain(BUYER.inn)
    expect(text).toMatch(/рубл(ь|я|ей) \d{2} копе/)

    await buyer.goto("/buyer/orders")
    await buyer.locator("tbody tr a").first().click()
    await buyer.waitForURL(/\/buyer\/orders\/order_/)
    await expect(async () => {
      await buyer.reload()
      await expect(buyer.getByRole("link", { name: /Скачать счёт/ }).first()).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 90_000 })
    const download = buyer.waitForEvent("download")
    await buyer
      .getByRole("link", { name: /Скачать счёт/ })
      .first()
      .click()
    const file = await (await download).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of file) chunks.push(chunk as Buffer)
    expect(await textOfPdf(Buffer.concat(chunks))).toContain("Счет на оплату №")
  })

  test("the supplier moves its own order to shipped, the buyer receives it and reads the history", async ({
    browser,
  }) => {
    const owner = await signedIn(browser, `${String(shops[0]).split("/").pop()}@demo.example`)
    await owner.goto("/supplier/orders?stage=new")
    await owner.locator("tbody tr").filter({ hasText: BUYER.name }).locator("a").first().click()
    for (const action of ["Подтвердить", "Ждать оплату", "Отметить оплату", "Начать сборку", "Отгружен"]) {
      const button = owner.getByRole("button", { name: action })
      await button.click()
      await expect(button).toBeHidden()
    }
    await buyer.goto("/buyer/orders?stage=shipped")
    await buyer.locator("tbody tr a").first().click()
    await buyer.waitForURL(/\/buyer\/orders\/order_/)
    await buyer.getByRole("button", { name: "Подтвердить получение" }).click()
    await expect(buyer.getByText(/Доставлен/).first()).toBeVisible()
    await expect(buyer.getByText(/Отгружен/).first()).toBeVisible()
    await owner.context().close()
  })
})
