import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { signedIn, signIn, type } from "../support/people"
import { DEMO_PASSWORD, freshEmail, OWN_PASSWORD, platform } from "../support/platform"
import { freshCompany } from "../support/requisites"

const BUYER = "litvinov-andrey-petrovich@demo.example"
const SUPPLIER = "kuban-agrohim@demo.example"

const menu = (page: Page) => page.getByRole("navigation", { name: "Разделы кабинета" })

/** What makes two screens one house: the same frame, the same menu, drawn alike. */
const look = (page: Page) =>
  menu(page).evaluate((nav) => {
    const link = nav.querySelector("a")
    const styles = [nav, link, document.querySelector("header")].map((one) => one && getComputedStyle(one))
    return styles.map((style) => [style?.fontFamily, style?.fontSize, style?.backgroundColor, style?.width])
  })

/** The door of a cabinet that this person has not: the registration, which keeps the sign-in they have. */
async function expectDoor(page: Page, address: RegExp) {
  await expect(page).toHaveURL(address)
  await expect(page.getByText(/Этого кабинета у вас ещё нет/).first()).toBeVisible()
  await expect(page.getByText(/Вход останется прежним/)).toBeVisible()
  await expect(page.locator("main input[type=password]")).toHaveCount(0)
  await expect(page.locator("main input[type=email]")).toHaveCount(0)
}

test("a supplier becomes a buyer under the same sign-in and walks between the cabinets both ways", async ({ page }) => {
  const email = freshEmail("two-hats")
  await page.goto("/register/supplier")
  await type(page, "Фамилия", "Гончарова")
  await type(page, "Имя", "Нина")
  await type(page, "Телефон", "+7 927 111-22-33")
  await type(page, "E-mail", email)
  await type(page, "Пароль", OWN_PASSWORD)
  await page.getByRole("button", { name: "Продолжить" }).click()
  await expect(page).toHaveURL(/\/supplier\/application/)

  await menu(page).getByRole("link", { name: "Стать покупателем" }).click()
  await expectDoor(page, /\/register\/buyer/)
  const company = freshCompany()
  await type(page, "ИНН", company.inn)
  await type(page, "КПП", company.kpp)
  await type(page, "Полное название", "ООО «Две Шляпы»")
  await type(page, "ОГРН", company.ogrn)
  await type(page, "Юридический адрес", "410000, г. Саратов, ул. Рабочая, д. 1")
  await type(page, "Фамилия", "Гончарова")
  await type(page, /^Имя/, "Нина")
  await type(page, "Телефон", "+7 927 111-22-33")
  for (const box of await page.getByRole("checkbox").all()) await box.check()
  await page.getByRole("button", { name: "Зарегистрироваться" }).click()
  await expect(page).toHaveURL(/\/buyer$/)
  await expect(page.getByRole("heading", { name: "Рабочий стол" })).toBeVisible()
  const buyersLook = await look(page)

  await menu(page).getByRole("link", { name: "Кабинет поставщика" }).click()
  await expect(page).toHaveURL(/\/supplier/)
  await expect(menu(page).getByRole("link", { name: "Заявка" })).toBeVisible()
  expect(await look(page)).toEqual(buyersLook)
  await menu(page).getByRole("link", { name: "Кабинет покупателя" }).click()
  await expect(page).toHaveURL(/\/buyer$/)
  await expect(page.getByRole("heading", { name: "Рабочий стол" })).toBeVisible()

  await page.context().clearCookies()
  await page.goto("/sign-in")
  await signIn(page, email, OWN_PASSWORD)
  await expect(page).toHaveURL(/\/buyer$/)
  await menu(page).getByRole("link", { name: "Кабинет поставщика" }).click()
  await expect(page).toHaveURL(/\/supplier\/application/)
})

test("a buyer at a supplier's address and a supplier at a buyer's get the door to registration", async ({
  browser,
}) => {
  const buyer = await signedIn(browser, BUYER)
  await expect(menu(buyer).getByRole("link", { name: "Стать поставщиком" })).toBeVisible()
  for (const path of ["/supplier", "/supplier/orders?stage=new", "/supplier/offers"]) {
    await buyer.goto(path)
    await expectDoor(buyer, /\/register\/supplier/)
  }
  const supplier = await signedIn(browser, SUPPLIER)
  await expect(menu(supplier).getByRole("link", { name: "Стать покупателем" })).toBeVisible()
  for (const path of ["/buyer", "/buyer/orders?stage=new", "/buyer/cart"]) {
    await supplier.goto(path)
    await expectDoor(supplier, /\/register\/buyer/)
  }
  // The supplier's own requisites are there already: most buy for the company they sell for.
  await expect(supplier.getByLabel("ИНН")).toHaveValue(/^98/)
  await Promise.all([buyer.context().close(), supplier.context().close()])
})

test("commerce itself refuses the other role's routes", async () => {
  const login = { email: BUYER, password: DEMO_PASSWORD }
  const answer = await fetch(`${platform.commerce}/auth/customer/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(login),
  })
  const { token } = (await answer.json()) as { token: string }
  for (const path of ["/supplier/me", "/supplier/orders", "/supplier/offers", "/admin/companies"]) {
    const refused = await fetch(`${platform.commerce}${path}`, { headers: { authorization: `Bearer ${token}` } })
    expect([401, 403]).toContain(refused.status)
  }
})

test("a guest is sent to the sign-in page and comes back to the very page", async ({ page }) => {
  await page.goto("/buyer/orders?stage=shipped")
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=/)
  await signIn(page, BUYER)
  await expect(page).toHaveURL(/\/buyer\/orders\?stage=shipped$/)
  await page.context().clearCookies()
  await page.goto("/supplier/offers?status=paused")
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=/)
  await signIn(page, SUPPLIER)
  await expect(page).toHaveURL(/\/supplier\/offers\?status=paused$/)
})
