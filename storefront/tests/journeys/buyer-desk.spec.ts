import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { countOrders, emptyCart, goToCheckout, offerRow, putIntoCart } from "../support/cart"
import { signedIn } from "../support/people"
import { openShop } from "../support/shop"

const BUYER = "kuzmina-natalya-igorevna@demo.example"
const ANOTHER = "litvinov-andrey-petrovich@demo.example"
const SHOP = "semena-chernozemya"
const REASON = "Перенесли посев на неделю"

const numbersIn = async (page: Page, links: string): Promise<string[]> =>
  (await page.locator(links).allInnerTexts()).map((text) => text.replace(/\D/g, ""))

const section = (page: Page, title: string) =>
  page.locator("main section").filter({ has: page.getByRole("heading", { name: title, exact: true }) })

let buyer: Page

test.beforeAll(async ({ browser }) => {
  buyer = await signedIn(browser, BUYER)
})

test("the desk opens after sign-in, and its orders are those of the order list", async () => {
  await expect(buyer).toHaveURL(/\/buyer$/)
  await expect(buyer.getByRole("heading", { name: "Рабочий стол" })).toBeVisible()
  const recent = await numbersIn(buyer, "main table a[href^='/buyer/orders/order_']")
  const stages = await buyer.locator("main a[href^='/buyer/orders?stage=']").all()
  const counts = await Promise.all(
    stages.map(async (link) => ({
      href: String(await link.getAttribute("href")),
      count: Number(await link.locator("strong").innerText()),
    })),
  )
  expect(counts.length).toBeGreaterThanOrEqual(7)

  const total = await countOrders(buyer)
  const listed = await numbersIn(buyer, "main table a[href^='/buyer/orders/order_']")
  expect(recent).toEqual(listed.slice(0, recent.length))
  await buyer.goto("/buyer/orders?stage=cancelled")
  const cancelled = await buyer.locator("main tbody tr a[href^='/buyer/orders/order_']").count()
  expect(counts.reduce((sum, { count }) => sum + count, 0) + cancelled).toBe(total)
  for (const { href, count } of counts.filter((one) => one.count > 0).slice(0, 3)) {
    await buyer.goto(href)
    await expect(buyer.locator("main tbody tr a[href^='/buyer/orders/order_']")).toHaveCount(count)
  }
})

test("the invoices to pay are exactly the unpaid orders", async () => {
  await buyer.goto("/buyer")
  const due = await section(buyer, "Счета к оплате").locator("a[href^='/buyer/orders/order_']").allInnerTexts()
  expect(due.length).toBeGreaterThan(0)
  await buyer.goto("/buyer/orders?payment=awaiting")
  const rows = buyer.locator("main tbody tr").filter({ hasNotText: "Отменён" })
  await expect(rows.first()).toContainText("Не оплачен")
  const unpaid = await rows.locator("a[href^='/buyer/orders/order_']").allInnerTexts()
  const digits = (texts: string[]) => texts.map((text) => text.replace(/\D/g, "")).sort()
  expect(digits(due)).toEqual(digits(unpaid).slice(-due.length))
})

test("each buyer sees the manager of its own company, with a phone to press", async ({ browser }) => {
  await buyer.goto("/buyer")
  const own = section(buyer, "Ваш менеджер")
  await expect(own).toContainText("Ерёмина Мария Сергеевна")
  await expect(own.locator("a[href='tel:+78632001101']")).toBeVisible()
  await expect(own.locator("a[href='mailto:eremina@demo.example']")).toBeVisible()
  const another = await signedIn(browser, ANOTHER)
  await expect(section(another, "Ваш менеджер")).toContainText("Попов Илья Андреевич")
  await another.context().close()
})

test("a supplier's step shows among the events; a cancelled order says why to both and gives the stock back", async ({
  browser,
}) => {
  const goods = await (await openShop(SHOP)).borrow(0, { min_quantity: 2, multiplicity: 1, stock: 30, kopecks: 150_00 })
  try {
    await emptyCart(buyer)
    await putIntoCart(buyer, goods, SHOP)
    await goToCheckout(buyer)
    await buyer.getByRole("button", { name: "Подтвердить заказ" }).click()
    const link = buyer.locator("main a[href^='/buyer/orders/order_']")
    await expect(link).toHaveCount(1)
    const number = (await link.innerText()).replace(/\D/g, "")
    const order = String(await link.getAttribute("href"))
    await buyer.goto(goods.path)
    await expect(offerRow(buyer, SHOP)).toContainText(/28\s/)

    const supplier = await signedIn(browser, `${SHOP}@demo.example`)
    await supplier.goto("/supplier/orders?stage=new")
    await supplier.locator("tbody tr").filter({ hasText: number }).locator("a").first().click()
    await supplier.getByRole("button", { name: "Подтвердить" }).click()
    await expect(supplier.getByRole("button", { name: "Ждать оплату" })).toBeVisible()
    await expect(async () => {
      await buyer.goto("/buyer")
      await expect(section(buyer, "События")).toContainText(`Заказ № ${number}: подтверждён`, { timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    await expect(buyer.locator("main table").first()).toContainText(number)

    await buyer.goto(order)
    await buyer.getByRole("link", { name: "Отменить заказ" }).click()
    await buyer.getByLabel("Причина").fill(REASON)
    await buyer.locator("main form").getByRole("button", { name: "Отменить заказ" }).click()
    await expect(buyer.getByText("Заказ отменён.").first()).toBeVisible()
    await expect(section(buyer, "История")).toContainText(REASON)
    await expect(buyer.getByRole("link", { name: "Отменить заказ" })).toHaveCount(0)

    await supplier.reload()
    await expect(section(supplier, "История")).toContainText(REASON)
    await expect(supplier.getByRole("button", { name: "Ждать оплату" })).toHaveCount(0)
    await buyer.goto(goods.path)
    await expect(offerRow(buyer, SHOP)).toContainText(/30\s/)
    await supplier.context().close()
  } finally {
    await goods.giveBack()
  }
})
