import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { signedIn } from "../support/people"

const PUBLIC = [
  "/",
  "/catalogue",
  "/catalogue/podshipniki",
  "/cards/podshipniki-305",
  "/search?q=фильтр",
  "/search?q=ъъъъъ",
]
const MORE_PUBLIC = ["/suppliers", "/suppliers/tatagrosnab", "/news", "/info/buyers", "/sign-in", "/register/buyer"]
const ALSO_PUBLIC = ["/register/supplier", "/territory", "/legal/personal_data", "/no-such-page"]
const BUYER = ["/buyer", "/buyer/cart", "/buyer/orders", "/buyer/documents", "/buyer/company", "/buyer/notifications"]
const SUPPLIER = ["/supplier", "/supplier/offers", "/supplier/offers/new", "/supplier/orders", "/supplier/logistics"]
const MORE_SUPPLIER = ["/supplier/company", "/supplier/notifications"]

/** Raw keys, raw errors and other scraps that a person must never see. */
const SCRAPS = /undefined|NaN|\[object|Internal Server Error|Unexpected Server Error|\bnull\b/

async function look(page: Page, path: string, problems: string[]) {
  await page.goto(path)
  await page.waitForLoadState("networkidle")
  const text = await page.locator("body").innerText()
  const scrap = SCRAPS.exec(text)
  if (scrap) problems.push(`${path}: shows «${scrap[0]}»`)
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
  if (isWide) problems.push(`${path}: scrolls sideways at ${page.viewportSize()?.width} px`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const { id, nodes } of violations) problems.push(`${path}: ${id} at ${nodes[0]?.target.join(" ")}`)
}

async function lookAtAll(page: Page, paths: string[]) {
  const problems: string[] = []
  for (const path of paths) await look(page, path, problems)
  expect(problems).toEqual([])
}

for (const width of [1280, 390]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test("a guest's screens are whole and reachable", async ({ page }) => {
        await lookAtAll(page, [...PUBLIC, ...MORE_PUBLIC, ...ALSO_PUBLIC])
      })

      test("a buyer's screens are whole and reachable", async ({ browser }) => {
        const page = await signedIn(browser, "plemzavod-rassvet@demo.example")
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await lookAtAll(page, BUYER)
      })

      test("a supplier's screens are whole and reachable", async ({ browser }) => {
        const page = await signedIn(browser, "tehnoniva@demo.example")
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await lookAtAll(page, [...SUPPLIER, ...MORE_SUPPLIER])
      })
    })
  }
}

test("in English no Russian is left on the shell and the sign-in page", async ({ browser }) => {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage()
  await page.goto("/sign-in")
  const button = page.getByRole("button", { name: "EN" })
  if (await button.isVisible()) await button.click()
  await expect(page.locator("main h1")).toHaveText("Sign in")
})
