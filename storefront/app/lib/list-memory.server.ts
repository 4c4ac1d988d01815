import { createHash } from "node:crypto"
import { createCookie, redirect } from "@remix-run/node"
import { z } from "zod"
import { tokenOf, type Hat } from "~/lib/session.server"
import { actorIn } from "~/lib/token"

const kept = z.object({ who: z.string(), state: z.string() })
/** What every list may keep beside its own filters; the page isn't kept, since rows move. */
const COMMON = ["order", "size", "columns"]
const MAX_LENGTH = 1_000

type List = { hat: Hat; list: string; filters?: string[] }

const cookieOf = ({ hat, list }: List) =>
  createCookie(`ryad_list_${hat}_${list}`, { path: "/", sameSite: "lax", httpOnly: true, maxAge: 31_536_000 })

/** Two people at one computer have each their own lists; the id itself stays out of the cookie. */
async function personOf(request: Request, hat: Hat): Promise<string> {
  const token = await tokenOf(request, hat)
  return createHash("sha256")
    .update(token ? actorIn(token) : "")
    .digest("base64url")
    .slice(0, 12)
}

function stateIn(search: URLSearchParams, filters: string[]): string {
  const state = new URLSearchParams()
  for (const name of [...filters, ...COMMON])
    for (const value of search.getAll(name)) if (value) state.append(name, value)
  const text = state.toString()
  return text.length > MAX_LENGTH ? "" : text
}

/**
 * The last filters, sort, page size and columns of a list, per person: a bare address is sent to them, `?reset` forgets
 * them. Answers the headers that keep the state of this request; throws the redirects.
 */
export async function rememberList(request: Request, of: List): Promise<HeadersInit> {
  const url = new URL(request.url)
  const search = url.searchParams
  for (const name of ["_routes", "index"]) search.delete(name)
  const path = url.pathname.replace(/\.data$/, "")
  const cookie = cookieOf(of)
  const who = await personOf(request, of.hat)
  const found = kept.safeParse(await cookie.parse(request.headers.get("Cookie"))).data
  const last = found?.who === who ? found.state : ""
  const forget = async () => ({ "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) })
  if (search.has("reset")) throw redirect(path, { headers: await forget() })
  if (search.size === 0) {
    if (last) throw redirect(`${path}?${last}`)
    return {}
  }
  const state = stateIn(search, of.filters ?? [])
  // A page fetched ahead was not looked at yet.
  const isAhead = /prefetch/.test(request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "")
  if (state === last || isAhead) return {}
  return state ? { "Set-Cookie": await cookie.serialize({ who, state }) } : forget()
}
