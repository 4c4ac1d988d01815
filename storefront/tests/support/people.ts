import { expect } from "@playwright/test"
import type { Browser, Page } from "@playwright/test"
import { DEMO_PASSWORD } from "./platform"

/** Fills the sign-in page that is open. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD) {
  await page.getByLabel("E-mail").fill(email)
  await page.locator("input[type=password]").fill(password)
  await page.getByRole("button", { name: "Войти" }).click()
  await expect(page).toHaveURL(/^https?:\/\/[^/]+\/(buyer|supplier)/)
}

/** A person with cookies of their own, signed in through the form. */
export async function signedIn(browser: Browser, email: string, password = DEMO_PASSWORD): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto("/sign-in")
  await signIn(page, email, password)
  return page
}

/** Fills a labelled field and leaves it, as a person does: look-ups start when the field is left. */
export async function type(page: Page, label: string | RegExp, text: string) {
  // Before the scripts have come, leaving a field looks nothing up.
  await page.waitForLoadState("networkidle")
  const field = page.getByLabel(label).first()
  await field.fill(text)
  await field.blur()
}
