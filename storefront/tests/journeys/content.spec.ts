import { expect, test } from "@playwright/test"
import { platform } from "../support/platform"

type SignIn = { role: string; email: string; password: string }

const signIns = JSON.parse(process.env.SIGN_INS ?? "[]") as SignIn[]
const ARTICLES = "/content-manager/collection-types/api::article.article"

/** The content editor in the CMS, by the same calls that its admin makes. */
async function editor() {
  const person = signIns.find(({ role }) => role === "cms editor")
  if (!person) throw new Error("SIGN_INS names no CMS editor")
  const call = async (path: string, body?: object, token?: string) => {
    const answer = await fetch(`${platform.cms}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { data: { token: string; documentId: string } }
  }
  const { data } = await call("/admin/login", { email: person.email, password: person.password })
  return (path: string, body: object) => call(path, body, data.token)
}

test.describe("content", () => {
  test("an editor's draft stays unseen, and its publication shows on the storefront", async ({ page }) => {
    const title = `Склад в Ростове открыт по субботам ${Date.now()}`
    const slug = `sklad-${Date.now()}`
    const ask = await editor()
    const { data } = await ask(ARTICLES, {
      title,
      slug,
      teaser: "Отгрузка по субботам до обеда.",
      body: "С этой недели отгружаем и по субботам. Машину ставьте под погрузку с восьми утра, документы готовы в пятницу.",
      published_on: new Date().toISOString().slice(0, 10),
    })
    await page.goto("/news")
    await expect(page.getByText(title)).toHaveCount(0)

    await ask(`${ARTICLES}/${data.documentId}/actions/publish`, {})
    await expect(async () => {
      await page.goto("/news")
      await expect(page.getByText(title)).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 90_000 })
    await page.getByText(title).first().click()
    await expect(page.getByText(/С этой недели отгружаем и по субботам/)).toBeVisible()
  })

  test("the sections for buyers and suppliers are pages of the CMS", async ({ page }) => {
    for (const section of ["buyers", "suppliers"]) {
      await page.goto(`/info/${section}`)
      await page.locator("main a[href*='/info/']").first().click()
      await expect(page.locator("main h1")).toBeVisible()
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(300)
    }
  })

  test("nobody reads drafts without the editor's rights", async () => {
    for (const token of [undefined, process.env.CMS_TOKEN].filter((one, i) => i === 0 || one)) {
      const answer = await fetch(`${platform.cms}/api/articles?status=draft`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      })
      expect([400, 401, 403, 404]).toContain(answer.status)
    }
  })
})
