import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { openAdmin } from "../support/admin"
import { cancelPlaced, cartLine, countOrders, emptyCart, goToCheckout, offerRow, putIntoCart } from "../support/cart"
import { signedIn } from "../support/people"
import { openShop } from "../support/shop"
import type { Borrowed } from "../support/shop"

const BUYER = "sovhoz-privolzhskiy@demo.example"
const FIRST = { handle: "tatagrosnab", name: "Татагроснаб" }
const SECOND = "orenburgskie-zapchasti"
const CHANGED = /Пока вы оформляли заказ, корзина изменилась/

/** Four at least, by two, twenty in stock. */
let packed: Borrowed
let single: Borrowed
let buyer: Page

const confirm = (page: Page) => page.getByRole("button", { name: "Подтвердить заказ" })
const quantityOf = (page: Page, goods: Borrowed) => cartLine(page, goods.title).locator("input[name^='line.']")

async function typeQuantity(page: Page, goods: Borrowed, typed: string) {
  const field = quantityOf(page, goods)
  await field.fill(typed)
  await field.blur()
}

test.beforeAll(async ({ browser }) => {
  const [first, second] = await Promise.all([openShop(FIRST.handle), openShop(SECOND)])
  packed = await first.borrow(0, { min_quantity: 4, multiplicity: 2, stock: 20, kopecks: 100_00 })
  single = await second.borrow(0, { min_quantity: 1, multiplicity: 1, stock: 10, kopecks: 250_00 })
  buyer = await signedIn(browser, BUYER)
})

test.beforeEach(() => emptyCart(buyer))

test.afterAll(async () => {
  await emptyCart(buyer)
  await Promise.all([packed.giveBack(), single.giveBack()])
})

test("a quantity off its multiple, below the minimum, above the stock, in letters or zero is answered in words", async () => {
  await buyer.goto(packed.path)
  await buyer.waitForLoadState("networkidle")
  const row = offerRow(buyer, FIRST.handle)
  const field = row.locator("input[name^='line.']")
  await expect(field).toHaveValue("4")
  await field.fill("1")
  await field.blur()
  await expect(row.getByText("Не меньше 4: поставили 4.")).toBeVisible()
  await field.fill("7")
  await field.blur()
  await expect(row.getByText("Кратно 2: поставили 8.")).toBeVisible()
  await row.getByRole("button", { name: /В корзину/ }).click()
  await expect(buyer.locator("header a[href='/buyer/cart']")).toContainText("1")

  await buyer.goto("/buyer/cart")
  await buyer.waitForLoadState("networkidle")
  await expect(quantityOf(buyer, packed)).toHaveValue("8")
  await typeQuantity(buyer, packed, "9")
  await expect(buyer.getByText("Кратно 2: поставили 10.")).toBeVisible()
  await expect(buyer.getByText("1 000,00 ₽").first()).toBeVisible()
  await typeQuantity(buyer, packed, "1000")
  await expect(buyer.getByText("На складе меньше: положили 20")).toBeVisible()
  await expect(quantityOf(buyer, packed)).toHaveValue("20")
  for (const nonsense of ["много", "12,5", "-4"]) {
    await typeQuantity(buyer, packed, nonsense)
    await expect(buyer.getByText("Впишите количество целым числом.")).toBeVisible()
    await expect(quantityOf(buyer, packed)).toHaveValue("20")
  }
  await buyer.reload()
  await buyer.waitForLoadState("networkidle")
  await expect(quantityOf(buyer, packed)).toHaveValue("20")
  await typeQuantity(buyer, packed, "0")
  await expect(buyer.getByText("Корзина пуста")).toBeVisible()
})

test("a price changed before placing is shown old and new and asked about again", async () => {
  await putIntoCart(buyer, packed, FIRST.handle)
  await putIntoCart(buyer, single, SECOND)
  const before = await countOrders(buyer)
  await goToCheckout(buyer)
  await packed.setPrice(111_10)
  await confirm(buyer).click()
  await expect(buyer.getByText(CHANGED)).toBeVisible()
  await expect(buyer.getByText(/было 100,00\s₽, стало 111,10\s₽/)).toBeVisible()
  await expect(buyer.getByText(/694,40\s₽/).first()).toBeVisible()
  expect(await countOrders(buyer)).toBe(before)

  await buyer.goto("/buyer/cart")
  await expect(cartLine(buyer, packed.title)).toContainText(/111,10\s₽\s*было 100,00\s₽/)
  await goToCheckout(buyer)
  await packed.setPrice(100_00)
  await confirm(buyer).click()
  await expect(buyer.getByText(CHANGED)).toBeVisible()
  await expect(buyer.getByText(/650,00\s₽/).first()).toBeVisible()
  await confirm(buyer).click()
  await expect(buyer).toHaveURL(/\/buyer\/checkout\/done/)
  const done = buyer.url()
  expect(await countOrders(buyer)).toBe(before + 2)
  await buyer.goto(done)
  await cancelPlaced(buyer)
})

test("an offer withdrawn in the cart is said, can't be placed, goes in one click, and the rest is placed", async () => {
  await putIntoCart(buyer, packed, FIRST.handle)
  await putIntoCart(buyer, single, SECOND)
  await goToCheckout(buyer)
  try {
    await packed.move("withdraw")
    await confirm(buyer).click()
    await expect(buyer.getByText(CHANGED)).toBeVisible()
    await expect(buyer.getByText("Поставщик снял товар с продажи.").first()).toBeVisible()
    await buyer.goto("/buyer/cart")
    await expect(cartLine(buyer, packed.title)).toContainText("Поставщик снял товар с продажи.")
    await expect(buyer.getByRole("link", { name: "Оформить" })).toHaveCount(0)
    await buyer.getByRole("button", { name: `Убрать: ${packed.title}` }).click()
    await expect(cartLine(buyer, packed.title)).toHaveCount(0)
    await goToCheckout(buyer)
    await confirm(buyer).click()
    await expect(buyer).toHaveURL(/\/buyer\/checkout\/done/)
    await expect(buyer.locator("main a[href^='/buyer/orders/order_']")).toHaveCount(1)
    await cancelPlaced(buyer)
  } finally {
    await packed.move("resume")
  }
})

test("a supplier suspended with goods in carts keeps them from being placed until it is back", async ({ browser }) => {
  await putIntoCart(buyer, packed, FIRST.handle)
  const admin = await openAdmin(browser)
  await admin.goto("/app/suppliers?status=approved")
  await admin.getByRole("link", { name: new RegExp(FIRST.name) }).click()
  await admin.getByRole("textbox").last().fill("Сверяем остатки на складе")
  await admin.getByRole("button", { name: "Приостановить" }).click()
  const resume = admin.getByRole("button", { name: "Возобновить" })
  await expect(resume).toBeVisible()
  try {
    await buyer.goto("/buyer/cart")
    await expect(cartLine(buyer, packed.title)).toContainText("Поставщик временно не принимает заказы.")
    await expect(buyer.getByRole("link", { name: "Оформить" })).toHaveCount(0)
    await buyer.goto(packed.path)
    await expect(offerRow(buyer, FIRST.handle)).toHaveCount(0)
  } finally {
    await resume.click()
    await expect(admin.getByRole("button", { name: "Приостановить" })).toBeVisible()
    await admin.context().close()
  }
  await buyer.goto("/buyer/cart")
  await expect(cartLine(buyer, packed.title)).not.toContainText("Поставщик временно не принимает заказы.")
  await expect(buyer.getByRole("link", { name: "Оформить" })).toBeVisible()
})

test("placed twice by a double click and in two tabs it is one purchase", async () => {
  await putIntoCart(buyer, single, SECOND)
  const before = await countOrders(buyer)
  const other = await buyer.context().newPage()
  await goToCheckout(buyer)
  await goToCheckout(other)
  await confirm(buyer).dblclick()
  await expect(buyer).toHaveURL(/\/buyer\/checkout\/done/)
  await expect(buyer.getByText(/Закупка № \d+ оформлена/)).toBeVisible()
  const purchase = await buyer.getByText(/Закупка № \d+ оформлена/).innerText()
  await confirm(other).click()
  await expect(other).toHaveURL(/\/buyer\/checkout\/done/)
  await expect(other.getByText(purchase)).toBeVisible()
  expect(await countOrders(other)).toBe(before + 1)
  await cancelPlaced(buyer)
  await other.close()
})

test("a cart changed in another tab is shown anew before it is placed", async () => {
  await putIntoCart(buyer, packed, FIRST.handle)
  await goToCheckout(buyer)
  const other = await buyer.context().newPage()
  await other.goto("/buyer/cart")
  await other.waitForLoadState("networkidle")
  await typeQuantity(other, packed, "6")
  await expect(other.getByText("600,00 ₽").first()).toBeVisible()
  await confirm(buyer).click()
  await expect(buyer.getByText(CHANGED)).toBeVisible()
  await expect(buyer.getByText(/– 6\sшт/)).toBeVisible()
  await emptyCart(other)
  await confirm(buyer).click()
  await expect(buyer.getByText("Корзина пуста").first()).toBeVisible()
  await other.close()
})

test("goods that ran out say so on the card and can't be put into the cart", async () => {
  await putIntoCart(buyer, single, SECOND)
  try {
    await single.setStock(0)
    await buyer.goto(single.path)
    const row = offerRow(buyer, SECOND)
    await expect(row).toContainText(/нет в наличии/i)
    await expect(row.getByRole("button", { name: /Нет в наличии/ })).toBeDisabled()
    await buyer.goto("/buyer/cart")
    await expect(cartLine(buyer, single.title)).toContainText("На складе меньше, чем вы просите.")
    await expect(buyer.getByRole("link", { name: "Оформить" })).toHaveCount(0)
  } finally {
    await single.setStock(10)
  }
})
