import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { DadataProvider } from "../dadata-provider"

type Seen = { url?: string; token?: string; body: unknown }

const party = {
  value: "ПАО СБЕРБАНК",
  data: {
    inn: "7707083893",
    kpp: "773601001",
    ogrn: "1027700132195",
    type: "LEGAL",
    name: { full_with_opf: "ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО «СБЕРБАНК РОССИИ»", short_with_opf: "ПАО СБЕРБАНК" },
    management: { name: "Греф Герман Оскарович", post: "ПРЕЗИДЕНТ" },
    address: { value: "г Москва, ул Вавилова, д 19", unrestricted_value: "117312, г Москва, ул Вавилова, д 19" },
    state: { status: "ACTIVE" },
  },
}

describe("DadataProvider against a local server", () => {
  let server: Server
  let url: string
  let seen: Seen
  let answer: (res: ServerResponse) => void

  beforeAll(async () => {
    server = createServer((req: IncomingMessage, res) => {
      const chunks: Buffer[] = []
      req.on("data", (chunk: Buffer) => chunks.push(chunk))
      req.on("end", () => {
        const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
        seen = { url: req.url, token: req.headers.authorization, body }
        answer(res)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
    url = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const json = (status: number, body: unknown) => (res: ServerResponse) =>
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  const provider = (timeoutMs = 1_000) => new DadataProvider("key-1", url, timeoutMs)

  it("asks for the head office with the token and translates a company", async () => {
    answer = json(200, { suggestions: [party] })
    const found = await provider().findParty({ inn: "7707083893" })
    expect(seen).toEqual({
      url: "/findById/party",
      token: "Token key-1",
      body: { query: "7707083893", branch_type: "MAIN", count: 1 },
    })
    expect(found).toEqual({
      kind: "found",
      raw: { suggestions: [party] },
      found: {
        inn: "7707083893",
        kind: "legal",
        name: party.data.name.full_with_opf,
        short_name: "ПАО СБЕРБАНК",
        ogrn: "1027700132195",
        kpp: "773601001",
        address: "117312, г Москва, ул Вавилова, д 19",
        head: "Греф Герман Оскарович",
        state: "ACTIVE",
      },
    })
  })

  it("asks for the branch when a КПП is given", async () => {
    answer = json(200, { suggestions: [party] })
    await provider().findParty({ inn: "7707083893", kpp: "773601001" })
    expect(seen.body).toEqual({ query: "7707083893", kpp: "773601001", count: 1 })
  })

  it("takes the name of an ИП from its person", async () => {
    const data = {
      ...party.data,
      type: "INDIVIDUAL",
      inn: "500100732259",
      kpp: null,
      management: null,
      fio: { surname: "Иванов", name: "Иван", patronymic: null },
    }
    answer = json(200, { suggestions: [{ data }] })
    const found = await provider().findParty({ inn: "500100732259" })
    expect(found).toMatchObject({ kind: "found", found: { kind: "individual", head: "Иванов Иван", kpp: null } })
  })

  it("an empty list is «not found», not a failure", async () => {
    answer = json(200, { suggestions: [] })
    expect(await provider().findParty({ inn: "7707083893" })).toEqual({ kind: "not_found", raw: { suggestions: [] } })
  })

  it.each([401, 403, 429, 500])("answer %i is «down»", async (status) => {
    answer = json(status, { family: "CLIENT_ERROR", reason: "limit" })
    expect(await provider().findParty({ inn: "7707083893" })).toEqual({
      kind: "down",
      reason: `DaData answered ${status}`,
    })
  })

  it("a silent register is «down» within the timeout", async () => {
    answer = () => undefined
    expect(await provider(100).findParty({ inn: "7707083893" })).toEqual({ kind: "down", reason: "TimeoutError" })
  })

  it("an answer of another shape is «down», never a verdict", async () => {
    answer = json(200, { suggestions: [{ data: { ...party.data, state: { status: "SOMETHING_NEW" } } }] })
    expect(await provider().findParty({ inn: "7707083893" })).toMatchObject({ kind: "down" })
  })

  it("translates a bank", async () => {
    answer = json(200, {
      suggestions: [
        {
          data: {
            bic: "044525225",
            correspondent_account: "30101810400000000225",
            name: { payment: "ПАО Сбербанк" },
            state: { status: "LIQUIDATING" },
          },
        },
      ],
    })
    expect(await provider().findBank("044525225")).toMatchObject({
      kind: "found",
      found: { bik: "044525225", name: "ПАО Сбербанк", corr_account: "30101810400000000225", is_active: false },
    })
    expect(seen.url).toBe("/findById/bank")
  })
})
