import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { choose, decideOnSupplier, openAdmin, OPERATOR } from "../support/admin"
import { emptyCart, goToCheckout, offerRow, putIntoCart } from "../support/cart"
import { mailArrives } from "../support/inbox"
import { textOfPdf } from "../support/pdf"
import { signedIn } from "../support/people"
import { openShop } from "../support/shop"
import type { Borrowed } from "../support/shop"

const BUYER = { email: "plemzavod-rassvet@demo.example", name: "Племзавод Рассвет" }
const FORWARD = ["Подтверждён", "Ждёт оплаты", "Оплачен", "Собирается", "Отгружен", "Доставлен", "Закрыт"]

let admin: Page

test.beforeAll(async ({ browser }) => {
  admin = await openAdmin(browser)
})

test.afterAll(() => admin.context().close())

test("an operator who chose no language gets the admin in Russian, its own pages too", async () => {
  await expect(admin.locator("html")).toHaveAttribute("lang", /^ru/)
  for (const page of ["Покупатели и цены", "Заявки поставщиков", "Закупки и заказы", "Очередь модерации"]) {
    await admin.getByRole("link", { name: page, exact: true }).click()
    await expect(admin.getByRole("heading", { name: page })).toBeVisible()
  }
})

test.describe("purchases", () => {
  test.describe.configure({ mode: "serial" })

  const shops = ["semena-chernozemya", "orenburgskie-zapchasti"] as const
  let goods: Borrowed[]
  let buyer: Page
  let numbers: string[]

  const order = (number: string) => admin.getByRole("region", { name: `Заказ № ${number}` })

  test.beforeAll(async ({ browser }) => {
    const terms = { min_quantity: 1, multiplicity: 1, stock: 30, kopecks: 1_250_00 }
    goods = await Promise.all(shops.map(async (handle) => (await openShop(handle)).borrow(1, terms)))
    buyer = await signedIn(browser, BUYER.email)
    await emptyCart(buyer)
    for (const [at, one] of goods.entries()) await putIntoCart(buyer, one, String(shops[at]))
    await goToCheckout(buyer)
    await buyer.getByRole("button", { name: "Подтвердить заказ" }).click()
    await expect(buyer).toHaveURL(/\/buyer\/checkout\/done/)
    const links = await buyer.locator("main a[href^='/buyer/orders/order_']").allInnerTexts()
    numbers = [...new Set(links.flatMap((text) => /\d{5,}/.exec(text)?.[0] ?? []))]
    expect(numbers).toHaveLength(2)
  })

  test.afterAll(async () => {
    await Promise.all(goods.map((one) => one.giveBack()))
    await buyer.context().close()
  })

  test("are found by an order's number and by the filters, and say who, when and how much", async () => {
    const [first = ""] = numbers
    await admin.goto("/app/purchases")
    await admin.getByRole("searchbox", { name: "Номер, покупатель, поставщик" }).fill(first)
    const rows = admin.locator("tbody tr")
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText(BUYER.name)
    await expect(rows).toContainText(/\d\d\.\d\d\.\d{4}, \d\d:\d\d/)
    await expect(rows).toContainText(/\d,\d\d\s₽/)

    const stage = admin.getByRole("combobox", { name: "Все этапы" })
    await choose(admin, stage, "Отгружен")
    await expect(admin.getByText("Закупок с такими условиями нет")).toBeVisible()
    await choose(admin, stage, "Новый")
    await expect(rows).toHaveCount(1)
    await choose(admin, admin.getByRole("combobox", { name: "Любая оплата" }), "Оплачен")
    await expect(admin.getByText("Закупок с такими условиями нет")).toBeVisible()
    await choose(admin, admin.getByRole("combobox", { name: "Любая оплата" }), "Не оплачен")
    await expect(admin).toHaveURL(/stage=new.*payment=awaiting|payment=awaiting.*stage=new/)
    await rows.getByRole("link").click()
    for (const number of numbers) await expect(order(number)).toBeVisible()
  })

  test("open the order's счёт as a PDF", async () => {
    const [first = ""] = numbers
    const link = order(first).getByRole("link", { name: /^Счёт № \d+ от \d\d\.\d\d\.\d{4}$/ })
    await expect(async () => {
      await admin.reload()
      await expect(link).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 90_000 })
    const download = admin.waitForEvent("download")
    await link.click()
    expect(await textOfPdf(readFileSync(await (await download).path()))).toContain("Счет на оплату №")
  })

  test("an order goes through every stage, and the history names the operator at each", async () => {
    const [first = ""] = numbers
    for (const stage of FORWARD) {
      await order(first).getByRole("button", { name: stage, exact: true }).click()
      await expect(order(first).getByText(new RegExp(`^Этап: .* → ${stage}$`))).toBeVisible()
    }
    await expect(order(first).getByText("Дальше переводить некуда")).toBeVisible()
    const signed = order(first).locator("li").filter({ hasText: /^Этап/ }).filter({ hasText: OPERATOR })
    await expect(signed).toHaveCount(FORWARD.length)
    await buyer.goto("/buyer/orders?stage=closed")
    await expect(buyer.locator("tbody tr").filter({ hasText: first })).toBeVisible()
  })

  test("an order is cancelled with a reason only, and the buyer reads it", async () => {
    const second = numbers[1] ?? ""
    const cancel = order(second).getByRole("button", { name: "Отменён", exact: true })
    await expect(cancel).toBeDisabled()
    await order(second).getByLabel("Причина").fill("Покупатель попросил по телефону")
    await cancel.click()
    await expect(order(second).locator("li").filter({ hasText: OPERATOR })).toContainText(
      "Покупатель попросил по телефону",
    )
    await buyer.goto("/buyer/orders?stage=cancelled")
    await buyer.locator("tbody tr").filter({ hasText: second }).locator("a").first().click()
    await expect(buyer.getByText("Покупатель попросил по телефону").first()).toBeVisible()
  })
})

test("another type of prices changes what the buyer pays, another manager stands on the desk, and the history tells it", async ({
  browser,
}) => {
  const buyer = await signedIn(browser, BUYER.email)
  const shop = "semena-chernozemya"
  const goods = await (await openShop(shop)).borrow(2, { min_quantity: 1, multiplicity: 1, stock: 30, kopecks: 100_00 })
  await goods.giveBack()
  const priceOf = async () => {
    await buyer.goto(goods.path)
    return /[\d\s]+,\d\d\s₽/.exec(await offerRow(buyer, shop).innerText())?.[0]
  }
  const own = await priceOf()

  await admin.goto("/app/buyers")
  await admin.getByRole("searchbox").fill(BUYER.name)
  await admin.locator("tbody tr").filter({ hasText: BUYER.name }).click()
  const terms = { price: admin.getByLabel("Тип цен"), manager: admin.getByLabel("Менеджер") }
  const manager = await terms.manager.innerText()
  const other = manager.includes("Попов") ? /Ерёмина/ : /Попов/
  const saved = admin.getByText("Сохранено, покупатель получит уведомление").first()
  try {
    await admin.getByLabel("Причина изменения").fill("Договор на год")
    await choose(admin, terms.price, "Дилерская")
    await expect(saved).toBeVisible()
    await expect(admin.getByLabel("Причина изменения")).toHaveValue("")
    await choose(admin, terms.manager, other)
    await expect(terms.manager).toContainText(other)
    await expect.poll(priceOf).not.toBe(own)
    await buyer.goto("/buyer")
    await expect(buyer.locator("main").getByText(other).first()).toBeVisible()

    const change = admin.locator("tbody tr").filter({ hasText: "Оптовая → Дилерская" }).first()
    await expect(change).toContainText(`${OPERATOR}, оператор`)
    await expect(change).toContainText("Договор на год")
    const mail = await mailArrives(BUYER.email, /Условия работы изменены/)
    expect(mail.subject).toContain(BUYER.name)
  } finally {
    await choose(admin, terms.price, "Оптовая")
    await choose(admin, terms.manager, manager.trim())
  }
  await expect(admin.getByRole("button", { name: "Заблокировать" })).toBeDisabled()
  await expect.poll(priceOf).toBe(own)
  await buyer.context().close()
})

test("a suspended supplier leaves the showcase and comes back, each with the operator's words", async ({ browser }) => {
  const shop = { handle: "orenburgskie-zapchasti", name: "Оренбургские Запчасти" }
  const goods = await (
    await openShop(shop.handle)
  ).borrow(2, { min_quantity: 1, multiplicity: 1, stock: 30, kopecks: 100_00 })
  await goods.giveBack()
  const guest = await (await browser.newContext()).newPage()
  const offers = async () => {
    await guest.goto(goods.path)
    return offerRow(guest, shop.handle).count()
  }
  expect(await offers()).toBe(1)
  await decideOnSupplier(admin, "approved", shop.name, "Приостановить", "Проверяем жалобу на пересорт")
  try {
    await expect.poll(offers, { timeout: 30_000 }).toBe(0)
    await mailArrives(`${shop.handle}@demo.example`, /приостановлена/)
  } finally {
    await decideOnSupplier(admin, "suspended", shop.name, "Возобновить", "Жалоба не подтвердилась")
  }
  await expect.poll(offers, { timeout: 30_000 }).toBe(1)
  const history = admin.locator("li").filter({ hasText: OPERATOR })
  await expect(history.filter({ hasText: "Проверяем жалобу на пересорт" }).first()).toContainText("приостановлен")
  await expect(history.filter({ hasText: "Жалоба не подтвердилась" }).first()).toContainText("одобрен")
  await guest.context().close()
})
