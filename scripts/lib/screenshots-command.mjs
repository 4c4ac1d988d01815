import { mkdirSync } from "node:fs"
import path from "node:path"
import { chromium } from "playwright-core"
import { chromiumPath } from "./chromium.mjs"
import { root } from "./paths.mjs"
import { failWith, PlainError } from "./plain-error.mjs"
import { enter } from "./screen-door.mjs"
import { roles } from "./screens.mjs"

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--lang=ru",
]
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }
const folder = path.join(root, "docs", "screenshots")

const SETTLE_MS = 400

/** Brings the page to a screen; false where the demo market has nothing to show there. */
async function reach(page, { path: address, follow, row }) {
  await page.goto(address, { waitUntil: "networkidle" })
  const target = follow ?? row
  if (!target) return true
  const first = page.locator(target).filter({ visible: true }).first()
  const isThere = await first.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!isThere) return false
  if (follow) {
    await page.goto(await first.evaluate((link) => link.href), { waitUntil: "networkidle" })
    return true
  }
  const from = page.url()
  await first.click()
  await page.waitForURL((url) => url.href !== from)
  await page.waitForLoadState("networkidle")
  return true
}

async function shoot(page, screen, name) {
  if (!(await reach(page, screen))) {
    process.stdout.write(`  – ${name}: nothing to show\n`)
    return
  }
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(SETTLE_MS)
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled", caret: "hide" })
  process.stdout.write(`  ✓ ${name}\n`)
}

/** One page at a time; a screen that fails is told and does not cost the others. */
async function visit(browser, person, wanted) {
  const shots = person.screens.flatMap((screen) => [
    { screen, size: WIDE, name: `${person.role}-${screen.name}` },
    ...(screen.isNarrow ? [{ screen, size: NARROW, name: `${person.role}-${screen.name}-390` }] : []),
  ])
  const due = shots.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))
  if (due.length === 0) return []
  const page = await enter(browser, person)
  const failed = []
  for (const { screen, size, name } of due) {
    await page.setViewportSize(size)
    await shoot(page, screen, name).catch((error) => failed.push(`${name}: ${error.message.split("\n")[0]}`))
  }
  await page.context().close()
  return failed
}

/** Takes the pictures whose names begin with one of the words, or all; ends with 1 if one could not be taken. */
export async function takeScreenshots(wanted) {
  const executablePath = chromiumPath()
  try {
    if (!executablePath) throw new PlainError("No Chromium: install it or name it in CHROMIUM_PATH.")
    mkdirSync(folder, { recursive: true })
    const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...QUIET] })
    const failed = []
    try {
      for (const person of roles) failed.push(...(await visit(browser, person, wanted)))
    } finally {
      await browser.close()
    }
    if (failed.length > 0) throw new PlainError(`Not taken: ${failed.length}`, { details: failed.join("\n") })
  } catch (error) {
    failWith(error)
  }
}
