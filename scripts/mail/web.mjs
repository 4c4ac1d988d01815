import { listPage, mailPage } from "./pages.mjs"

/** A mail's HTML is somebody's text: it may run nothing, load nothing and reach nobody. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, {
    "content-type": type,
    "content-security-policy": PAGE_POLICY,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...headers,
  })
  response.end(body)
}

const json = (response, body, status = 200) =>
  send(response, status, "application/json; charset=utf-8", JSON.stringify(body))
const page = (response, body) => send(response, 200, "text/html; charset=utf-8", body)
const missing = (response) => json(response, { message: "There is no such mail." }, 404)

function filterOf(url) {
  const number = (name, usual) => {
    const value = Number(url.searchParams.get(name) ?? usual)
    return Number.isInteger(value) && value >= 0 ? value : usual
  }
  const text = (name) => url.searchParams.get(name) ?? undefined
  return { to: text("to"), q: text("q"), limit: number("limit", 100), offset: number("offset", 0) }
}

async function sendAttachment(mailbox, response, id, n) {
  const found = await mailbox.attachment(id, Number(n))
  if (!found) return missing(response)
  send(response, 200, found.type, found.content, {
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.filename)}`,
  })
}

const routes = [
  ["GET", /^\/$/, async (box, response, url) => page(response, listPage(await box.list(filterOf(url)), filterOf(url)))],
  ["GET", /^\/api\/mails$/, async (box, response, url) => json(response, await box.list(filterOf(url)))],
  ["DELETE", /^\/api\/mails$/, async (box, response) => (await box.empty(), json(response, { deleted: true }))],
  [
    "GET",
    /^\/api\/mails\/([\w-]+)$/,
    async (box, response, _url, id) => {
      const mail = await box.read(id)
      return mail ? json(response, { mail }) : missing(response)
    },
  ],
  [
    "GET",
    /^\/api\/mails\/([\w-]+)\/attachments\/(\d+)$/,
    (box, response, _url, id, n) => sendAttachment(box, response, id, n),
  ],
  [
    "GET",
    /^\/mails\/([\w-]+)$/,
    async (box, response, _url, id) => {
      const mail = await box.read(id)
      return mail ? page(response, mailPage(mail)) : missing(response)
    },
  ],
  [
    "GET",
    /^\/mails\/([\w-]+)\/html$/,
    async (box, response, _url, id) => {
      const mail = await box.read(id)
      if (!mail) return missing(response)
      send(response, 200, "text/html; charset=utf-8", mail.html, { "content-security-policy": MAIL_POLICY })
    },
  ],
  ["GET", /^\/health$/, async (_box, response) => json(response, { status: "ok" })],
]

export async function answerRequest(mailbox, request, response) {
  const url = new URL(request.url, "http://inbox")
  for (const [method, pattern, answer] of routes) {
    const match = method === request.method && pattern.exec(url.pathname)
    if (match) return answer(mailbox, response, url, ...match.slice(1))
  }
  json(response, { message: "Not found." }, 404)
}
