import { expect, test } from "@playwright/test"
import type { Page } from "@playwright/test"
import { openEditor } from "../support/editor"
import { signedIn } from "../support/people"

const BUYER = "litvinov-andrey-petrovich@demo.example"
const SUPPLIER = "kuban-agrohim@demo.example"
const CARD = "/cards/podshipniki-305"

/** Neither on the screen nor in what the server sent. */
async function expectAbsent(page: Page, paths: string[], words: string) {
  for (const path of paths) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(await answer.text(), path).not.toContain(words)
  }
}

async function expectShown(page: Page, path: string, words: string) {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 90_000 })
}

test("a banner and a piece of news for buyers reach buyers only, in the source of the page too", async ({
  browser,
  page,
}) => {
  const stamp = Date.now()
  const banner = `Только покупателям: рассрочка ${stamp}`
  const news = `Покупателям: новый порядок отсрочки ${stamp}`
  const slug = `otsrochka-${stamp}`
  const editor = await openEditor()
  const [buyer, supplier] = await Promise.all([signedIn(browser, BUYER), signedIn(browser, SUPPLIER)])
  const made = [
    ["banner", await editor.publish("banner", { title: banner, text: "До весны.", role: "buyer", position: 0 })],
    [
      "article",
      await editor.publish("article", {
        title: news,
        slug,
        teaser: "Отсрочка до тридцати дней.",
        body: "Отсрочку получают хозяйства, которые закупались у нас не меньше трёх раз за прошлый год.",
        published_on: new Date().toISOString().slice(0, 10),
        role: "buyer",
      }),
    ],
  ] as const
  try {
    await expectShown(buyer, "/buyer", banner)
    await expectShown(buyer, "/news", news)
    await expectShown(buyer, `/news/${slug}`, "Отсрочку получают хозяйства")
    for (const stranger of [page, supplier]) {
      await expectAbsent(stranger, ["/", "/news"], banner)
      await expectAbsent(stranger, ["/", "/news"], news)
      expect((await stranger.request.get(`/news/${slug}`)).status()).toBe(404)
    }
    await expectAbsent(supplier, ["/supplier"], banner)
  } finally {
    for (const [kind, id] of made) await editor.remove(kind, id)
    await Promise.all([buyer.context().close(), supplier.context().close()])
  }
})

test("a guest walks home, category, card, search and news without a sign-in and sees the retail price only", async ({
  browser,
  page,
}) => {
  await page.goto("/")
  await expect(page.getByRole("link", { name: "Войти" })).toBeVisible()
  await page.locator("main a[href^='/catalogue/']").first().click()
  await expect(page).toHaveURL(/\/catalogue\//)
  await page.goto("/catalogue/podshipniki")
  await page.locator("main a[href^='/cards/']").first().click()
  await expect(page).toHaveURL(/\/cards\//)
  await expect(page.locator("main h1")).toBeVisible()

  await page.goto(CARD)
  await page.waitForLoadState("networkidle")
  const prices = async (person: Page) =>
    (await person.locator("#offers tbody tr td.numeric").allInnerTexts()).join("\n")
  const retail = await prices(page)
  const source = await (await page.request.get(CARD)).text()
  for (const type of ["wholesale", "dealer"]) expect(source).not.toContain(`"${type}"`)
  const buyer = await signedIn(browser, BUYER)
  await buyer.goto(CARD)
  expect(await prices(buyer)).not.toEqual(retail)
  await buyer.context().close()

  await page.goto("/search?q=подшипник")
  await expect(page.locator("main a[href^='/cards/']").first()).toBeVisible()
  await page.goto("/news")
  await page.locator("main a[href^='/news/']").first().click()
  await expect(page).toHaveURL(/\/news\//)
  await expect(page.locator("main h1")).toBeVisible()

  await page.goto(CARD)
  await page.waitForLoadState("networkidle")
  await page
    .getByRole("button", { name: /^В корзину/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sign-in\?redirectTo=%2Fcards%2F/)
  await expect(page.getByText(/Войдите или зарегистрируйте компанию/).first()).toBeVisible()
})
