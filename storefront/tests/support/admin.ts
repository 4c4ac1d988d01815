import type { Browser, Page } from "@playwright/test"
import { ADMIN_EMAIL, DEMO_PASSWORD, platform } from "./platform"

/** The operator in the Medusa admin, signed in, in Russian. */
export async function openAdmin(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "ru-RU", baseURL: platform.commerce })
  await context.addInitScript(() => localStorage.setItem("lng", "ru"))
  const page = await context.newPage()
  await page.goto("/app/login")
  await page.locator("input[name=email]").fill(ADMIN_EMAIL)
  await page.locator("input[name=password]").fill(DEMO_PASSWORD)
  await page.locator("button[type=submit]").click()
  await page.waitForURL(/\/app\/(?!login)/)
  return page
}
