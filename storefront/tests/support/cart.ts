import { expect } from "@playwright/test"
import type { Locator, Page } from "@playwright/test"
import type { Borrowed } from "./shop"

/** The row of one supplier's offer in the card's table. */
export const offerRow = (page: Page, shop: string): Locator =>
  page.locator("#offers tbody tr").filter({ has: page.locator(`a[href='/suppliers/${shop}']`) })

export const cartLine = (page: Page, title: string): Locator => page.locator("main li").filter({ hasText: title })

/** Empties the active cart by the button that stands on it. */
export async function emptyCart(page: Page) {
  await page.goto("/buyer/cart")
  const clear = page.getByRole("button", { name: "Очистить" })
  if (await clear.isVisible()) await clear.click()
  await expect(page.getByText("Корзина пуста")).toBeVisible()
}

/** Puts the smallest quantity of the goods into the cart from the card. */
export async function putIntoCart(page: Page, goods: Borrowed, shop: string) {
  await page.goto(goods.path)
  await page.waitForLoadState("networkidle")
  await offerRow(page, shop)
    .getByRole("button", { name: /В корзину/ })
    .click()
  await expect(page.getByText(/В корзине: добавлена 1 позиция/).first()).toBeVisible()
}

/** From the cart to the checkout, with the first way of delivery of each supplier. */
export async function goToCheckout(page: Page) {
  await page.goto("/buyer/cart")
  await page.getByRole("link", { name: "Оформить" }).click()
  await expect(page).toHaveURL(/\/buyer\/checkout\//)
  await page.waitForLoadState("networkidle")
  await expect(page.getByRole("radiogroup").first()).toBeVisible()
  for (const group of await page.getByRole("radiogroup").all()) await group.getByRole("radio").first().check()
}

/** How many orders the company has, by the order list itself. */
export async function countOrders(page: Page): Promise<number> {
  await page.goto("/buyer/orders")
  const count = /(\d+)\s+запис/.exec(await page.locator("main").innerText())?.[1]
  return Number(count ?? 0)
}

/** Cancels the orders of the purchase that was just placed, so that the market is as it was found. */
export async function cancelPlaced(page: Page) {
  const links = await page.locator("main a[href^='/buyer/orders/order_']").all()
  const orders = await Promise.all(links.map((link) => link.getAttribute("href")))
  expect(orders.length).toBeGreaterThan(0)
  for (const order of orders) {
    await page.goto(`${order}?cancel=1`)
    await page.getByLabel("Причина").fill("Заказ сделан для проверки")
    await page.locator("main form").getByRole("button", { name: "Отменить заказ" }).click()
    await expect(page.getByText("Заказ отменён.").first()).toBeVisible()
  }
}
