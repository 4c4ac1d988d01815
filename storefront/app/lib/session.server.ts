import { createHash, randomBytes } from "node:crypto"
import { createCookieSessionStorage, redirect, type Session } from "@remix-run/node"
import { environment, isProduction } from "~/lib/environment.server"
import { isTokenOfActor, type Hat } from "~/lib/token"

export { isTokenOfActor, type Hat }

/** What the storefront remembers of a signed-in person. It lives in a signed httpOnly cookie; tokens never reach scripts. */
export type SessionData = {
  customerToken: string
  supplierToken: string
  /** Shown in the header; the truth stays in commerce. */
  personName: string
  companyName: string
  supplierName: string
  /** Where this buyer buys: their own choice, else the company's territory. Commerce keeps the truth. */
  territoryCode: string
}

export type Notice = { tone: "done" | "needs" | "refused"; code: string }
type SessionFlash = { notice: Notice }

// In production a missing secret would let anyone forge a session: better not to start.
if (isProduction && !environment.SESSION_SECRET) throw new Error("SESSION_SECRET is required in production")
const secret = environment.SESSION_SECRET ?? randomBytes(32).toString("hex")

export const sessionStorage = createCookieSessionStorage<SessionData, SessionFlash>({
  cookie: {
    name: "ryad_session",
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: environment.STOREFRONT_URL.startsWith("https://"),
    secrets: [createHash("sha256").update(secret).digest("hex")],
    maxAge: 60 * 60 * 24 * 14,
  },
})

export type RyadSession = Session<SessionData, SessionFlash>

export function sessionOf(request: Request): Promise<RyadSession> {
  return sessionStorage.getSession(request.headers.get("Cookie"))
}

function tokenIn(session: RyadSession, hat: Hat): string | null {
  const token = session.get(hat === "customer" ? "customerToken" : "supplierToken")
  return token && isTokenOfActor(token, hat) ? token : null
}

export async function tokenOf(request: Request, hat: Hat): Promise<string | null> {
  return tokenIn(await sessionOf(request), hat)
}

/** Where the person wanted to go: what a form was sent to is opened as a page. */
function wantedPath(request: Request): string {
  const url = new URL(request.url)
  // A single-fetch address ends in .data; a person comes back to the page itself.
  const path = url.pathname.replace(/\.data$/, "").replace(/\/_root$/, "/")
  url.searchParams.delete("_routes")
  const query = url.searchParams.toString()
  return request.method === "GET" && query ? `${path}?${query}` : path
}

/** Sends to the sign-in page; with a reason when a session that was there has run out. */
export async function refuseAnonymous(request: Request, hat?: Hat): Promise<never> {
  const session = await sessionOf(request)
  const isExpired = session.has("customerToken") || session.has("supplierToken")
  if (hat === "customer" || !hat) session.unset("customerToken")
  if (hat === "supplier" || !hat) session.unset("supplierToken")
  if (isExpired) session.flash("notice", { tone: "needs", code: "session.expired" })
  throw redirect(`/sign-in?redirectTo=${encodeURIComponent(wantedPath(request))}`, {
    headers: { "Set-Cookie": await sessionStorage.commitSession(session) },
  })
}

async function requireHat(request: Request, hat: Hat): Promise<string> {
  const session = await sessionOf(request)
  const token = tokenIn(session, hat)
  if (token) return token
  const hasOtherHat = tokenIn(session, hat === "customer" ? "supplier" : "customer") !== null
  // One person, two hats: ask quietly for the other one, and only then for a password.
  if (hasOtherHat) throw redirect(`/hat/${hat}?redirectTo=${encodeURIComponent(wantedPath(request))}`)
  return refuseAnonymous(request, hat)
}

/** The buyer's bearer token, or a redirect to the sign-in page. */
export const requireBuyer = (request: Request) => requireHat(request, "customer")

/** The supplier's bearer token, or a redirect to the sign-in page. */
export const requireSupplier = (request: Request) => requireHat(request, "supplier")

/** A header that leaves one message for the next page (`code` is in the catalogue of `lib/notices.ts`). */
export async function withNotice(request: Request, notice: Notice): Promise<{ "Set-Cookie": string }> {
  const session = await sessionOf(request)
  session.flash("notice", notice)
  return { "Set-Cookie": await sessionStorage.commitSession(session) }
}
