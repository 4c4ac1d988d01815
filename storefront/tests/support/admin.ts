import { expect } from "@playwright/test"
import type { Browser, Locator, Page } from "@playwright/test"
import { ADMIN_EMAIL, DEMO_PASSWORD, platform } from "./platform"

/** The demo operator as histories name them (commerce/src/seed/accounts.ts). */
export const OPERATOR = "Анна Операторова"

/** The operator in the Medusa admin, signed in; no language is chosen, and the admin begins in Russian by itself. */
export async function openAdmin(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "en-US", baseURL: platform.commerce })
  const page = await context.newPage()
  await page.goto("/app/login")
  await page.locator("input[name=email]").fill(ADMIN_EMAIL)
  await page.locator("input[name=password]").fill(DEMO_PASSWORD)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
  return page
}

/** Chooses in a select of the admin, which is a button with a list and no native select. */
export async function choose(page: Page, select: Locator, option: string | RegExp) {
  await select.click()
  await page.getByRole("option", { name: option, exact: typeof option === "string" }).click()
  await expect(page.getByRole("listbox")).toHaveCount(0)
}

/** Finds a supplier in the admin and decides on it with these words. */
export async function decideOnSupplier(page: Page, status: string, name: string, decision: string, words: string) {
  await page.goto(`/app/suppliers?status=${status}&q=${encodeURIComponent(name)}`)
  await page.getByRole("link", { name: new RegExp(name) }).click()
  await page.getByLabel("Комментарий поставщику").fill(words)
  await page.getByRole("button", { name: decision }).click()
  await expect(page.getByText("Решение записано, поставщик извещён").first()).toBeVisible()
}
