import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"
import { runCms, TOKEN, type RunningCms } from "./running-cms"

/** The three verbs of S3 that the cms speaks, over a map. */
function openMemoryBucket(objects: Map<string, Buffer>): Promise<Server> {
  const server = createServer((request, response) => {
    const key = new URL(request.url ?? "", "http://bucket").pathname
    const found = objects.get(key)
    if (request.method === "PUT") {
      void buffer(request).then((content) => {
        objects.set(key, content)
        response.end()
      })
    } else if (request.method === "DELETE") {
      objects.delete(key)
      response.writeHead(204).end()
    } else if (found) response.writeHead(200, { "content-type": "image/png" }).end(found)
    else response.writeHead(404).end("<Error><Code>NoSuchKey</Code></Error>")
  })
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
}

describe("pictures of the cms in a bucket", () => {
  const objects = new Map<string, Buffer>()
  let server: Server
  let cms: RunningCms

  beforeAll(async () => {
    server = await openMemoryBucket(objects)
    const { port } = server.address() as AddressInfo
    cms = await runCms({ S3_URL: `http://key:secret@127.0.0.1:${port}/ryad` })
  })

  afterAll(async () => {
    await cms?.stop()
    server?.close()
  })

  const signedIn = async () => ({
    authorization: `Bearer ${await cms.signIn({ email: "admin@test.example", password: "Admin-of-tests-1" })}`,
  })
  const picture = async (address: string) => {
    const answer = await fetch(new URL(address, cms.address))
    return { status: answer.status, content: Buffer.from(await answer.arrayBuffer()) }
  }

  it("the demo covers lie in the bucket and are read at the cms's own addresses", async () => {
    const { body } = await cms.get("/api/articles?locale=ru&populate[cover]=true", TOKEN)
    const url = /"url":"(\/uploads\/[^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ""
    const stored = objects.get(`/ryad${url}`)
    expect(stored?.subarray(1, 4).toString()).toBe("PNG")
    const shown = await picture(url)
    expect(shown.status).toBe(200)
    expect(shown.content.equals(stored ?? Buffer.alloc(0))).toBe(true)
  })

  it("an unknown picture is 404, so is a name that leaves the folder, and a name that is no address is 400", async () => {
    objects.set("/ryad/invoice.pdf", Buffer.from("a document of commerce"))
    expect((await picture("/uploads/none.png")).status).toBe(404)
    expect((await picture("/uploads/..%2finvoice.pdf")).status).toBe(404)
    expect((await picture("/uploads/%E0%A4%A")).status).toBe(400)
  })

  it("an upload of the editor goes to the bucket, its removal too", async () => {
    const headers = await signedIn()
    const [first] = [...objects.entries()].filter(([key]) => key.endsWith(".png"))
    const form = new FormData()
    form.append("files", new Blob([first?.[1] ?? Buffer.alloc(0)], { type: "image/png" }), "new-picture.png")
    const answer = await fetch(`${cms.address}/upload`, { method: "POST", headers, body: form })
    const [file] = (await answer.json()) as [{ id: number; url: string }]
    expect(objects.has(`/ryad${file.url}`)).toBe(true)
    expect((await picture(file.url)).status).toBe(200)
    expect((await fetch(`${cms.address}/upload/files/${file.id}`, { method: "DELETE", headers })).status).toBe(200)
    expect((await picture(file.url)).status).toBe(404)
    expect(objects.has(`/ryad${file.url}`)).toBe(false)
  })
})
