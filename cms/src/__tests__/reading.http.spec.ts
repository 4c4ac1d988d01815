import { EDITOR, runCms, TOKEN, type RunningCms } from "./running-cms"

const ARTICLES = "/api/articles?locale=ru&pagination[pageSize]=100"
const CONTENT = "/content-manager/collection-types/api::article.article"

const titlesOf = async (cms: RunningCms, route: string) => {
  const { body } = await cms.get(route, TOKEN)
  return body.data.map(({ title }) => title)
}

describe("reading the cms", () => {
  let cms: RunningCms

  beforeAll(async () => {
    cms = await runCms()
  })

  afterAll(async () => {
    await cms?.stop()
  })

  it.each(["articles", "pages", "banners", "supplier-posts"])("a visitor without a token reads no %s", async (type) => {
    expect((await cms.get(`/api/${type}`)).status).toBe(401)
    expect((await cms.get(`/api/${type}?status=draft`)).status).toBe(401)
  })

  it.each(["articles", "pages", "banners", "supplier-posts"])(
    "the storefront reads published %s only",
    async (type) => {
      const published = await cms.get(`/api/${type}?locale=ru`, TOKEN)
      expect(published.status).toBe(200)
      expect(published.body.data.length).toBeGreaterThan(3)
      for (const status of ["status=draft", "status[]=draft", "status=anything", "status[$eq]=draft"]) {
        expect([status, (await cms.get(`/api/${type}?locale=ru&${status}`, TOKEN)).status]).toEqual([status, 403])
      }
    },
  )

  it("a draft of the demo content is not among the published articles", async () => {
    const titles = await titlesOf(cms, ARTICLES)
    expect(titles).toHaveLength(9)
    expect(titles.join()).not.toContain("черновик")
  })

  it("the storefront's token reads nothing but content and writes nothing", async () => {
    expect((await cms.get("/api/users", TOKEN)).status).toBe(403)
    expect((await cms.get("/api/upload/files", TOKEN)).status).toBe(403)
    expect((await cms.send("POST", "/api/articles", { data: anArticle }, TOKEN)).status).toBe(405)
  })

  it("an editor's change is hidden while it is a draft and visible once it is published", async () => {
    const editor = await cms.signIn(EDITOR)
    const draft = await cms.send("POST", `${CONTENT}?locale=ru`, anArticle, editor)
    expect(draft.status).toBe(201)
    expect(await titlesOf(cms, ARTICLES)).not.toContain(anArticle.title)

    const id = draft.body.data.documentId
    const publish = await cms.send("POST", `${CONTENT}/${id}/actions/publish?locale=ru`, anArticle, editor)
    expect(publish.status).toBe(200)
    expect(await titlesOf(cms, ARTICLES)).toContain(anArticle.title)
  })

  it("an editor cannot rename a territory or publish a banner that ends before it starts", async () => {
    const editor = await cms.signIn(EDITOR)
    const territory = await cms.send(
      "POST",
      "/content-manager/collection-types/api::territory.territory",
      { code: "RU-XX", name: "Выдуманная область" },
      editor,
    )
    expect(territory.status).toBe(403)
    const banner = await cms.send(
      "POST",
      "/content-manager/collection-types/api::banner.banner?locale=ru",
      { title: "Баннер", position: 1, role: "all", starts_at: "2026-12-02T00:00:00Z", ends_at: "2026-12-01T00:00:00Z" },
      editor,
    )
    expect(banner.status).toBe(400)
  })
})

const anArticle = {
  title: "Новость, написанная редактором",
  slug: "novost-redaktora",
  teaser: "Анонс новости, в котором больше двадцати знаков.",
  body: "Текст новости, в котором достаточно слов, чтобы пройти проверку длины.",
  published_on: "2026-11-23",
  role: "all",
}
