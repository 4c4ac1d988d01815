/** Every demo sign-in shares one password (commerce/src/seed/accounts.ts). */
const PASSWORD = "ryad-demo-2026"
const storefront = process.env.STOREFRONT_URL ?? "http://localhost:3000"
const commerce = process.env.COMMERCE_URL ?? "http://localhost:9000"

async function signIn(page, email) {
  await page.goto("/sign-in", { waitUntil: "networkidle" })
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(PASSWORD)
  await page.locator("main button[type=submit]").click()
  await page.waitForURL(/\/(buyer|supplier)/)
}

async function signInAdmin(page, email) {
  // The Medusa admin keeps its language here, whatever the browser asks for.
  await page.addInitScript(() => localStorage.setItem("lng", "ru"))
  await page.goto("/app/login", { waitUntil: "networkidle" })
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(PASSWORD)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
}

/** An empty cart shows nothing, so the first two suppliers of a card go into it. */
async function fillCart(page, card) {
  await page.goto("/buyer/cart", { waitUntil: "networkidle" })
  if ((await page.locator("main a[href^='/buyer/checkout/']").count()) > 0) return
  await page.goto(card, { waitUntil: "networkidle" })
  const buttons = page.locator("#offers tbody tr").getByRole("button", { name: "В корзину" })
  for (const button of (await buttons.all()).slice(0, 2)) {
    await button.click()
    await page.waitForLoadState("networkidle")
  }
}

/** A page of this person, signed in, in Russian and Moscow time. */
export async function enter(browser, { email, isAdmin = false, fillCartFrom }) {
  const context = await browser.newContext({
    baseURL: isAdmin ? commerce : storefront,
    viewport: { width: 1280, height: 900 },
    locale: "ru-RU",
    timezoneId: "Europe/Moscow",
    colorScheme: "light",
    reducedMotion: "reduce",
  })
  const page = await context.newPage()
  if (email && isAdmin) await signInAdmin(page, email)
  else if (email) await signIn(page, email)
  if (fillCartFrom) await fillCart(page, fillCartFrom)
  return page
}
