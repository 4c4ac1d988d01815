import { mkdtempSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DEMO_PASSWORD } from "../src/seed/accounts"
import { ADMIN_EMAIL, seedMarket } from "../src/seed/seed-market"
import type { SeededMarket } from "../src/seed/seed-market"

/** The environment of a commerce process in tests; the database's own address is the runner's business. */
export const testEnvironment = () => ({
  DATABASE_URL: "postgres://unused@localhost:5432/unused",
  JWT_SECRET: "test-secret-of-at-least-32-characters",
  COOKIE_SECRET: "test-cookie-of-at-least-32-characters",
  STORE_CORS: "http://localhost:3000",
  ADMIN_CORS: "http://localhost:9000",
  AUTH_CORS: "http://localhost:9000",
  COMMERCE_URL: "http://localhost:9000",
  CMS_URL: "http://localhost:1337",
  STOREFRONT_URL: "http://localhost:3000",
  SMTP_URL: "smtp://localhost:1",
  MAIL_FROM: "Ряд <noreply@demo.example>",
  FILES_DIR: mkdtempSync(path.join(os.tmpdir(), "ryad-files-")),
  MEDUSA_ADMIN_ONBOARDING_TYPE: "",
  MEDUSA_FF_RBAC: "false",
  DEMO: "true",
})

export type Api = {
  request: (config: {
    method: string
    url: string
    data?: unknown
    headers?: Record<string, string>
    validateStatus?: (status: number) => boolean
    maxRedirects?: number
    responseType?: string
  }) => Promise<{ status: number; data: Answer; headers: Record<string, string> }>
}

/** Bodies are read loosely in tests: a wrong guess shows as a failed expectation. */
export type Answer = { [key: string]: Answer } & Answer[] & (string | number)

export type Client = {
  get: (url: string) => Promise<{ status: number; data: Answer }>
  post: (url: string, data?: unknown, headers?: Record<string, string>) => Promise<{ status: number; data: Answer }>
  send: (method: string, url: string, data?: unknown) => Promise<{ status: number; data: Answer }>
}

/** A client that never throws on a status, with the publishable key and, if given, a token. */
export function clientOf(api: Api, publishableKey: string, token?: string): Client {
  const base = { "x-publishable-api-key": publishableKey, ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const send = async (method: string, url: string, data?: unknown, headers: Record<string, string> = {}) => {
    const config = { method, url, data, headers: { ...base, ...headers }, validateStatus: () => true, maxRedirects: 0 }
    // axios's own error holds sockets, which Jest's worker cannot send to its parent.
    return api.request(config).catch((error: Error) => {
      throw new Error(`${method} ${url} was not answered: ${error.message}`)
    })
  }
  return {
    send,
    get: (url) => send("GET", url),
    post: (url, data = {}, headers = {}) => send("POST", url, data, headers),
  }
}

export type World = {
  market: SeededMarket
  guest: Client
  administrator: Client
  signIn: (actor: "customer" | "supplier" | "user", email: string) => Promise<Client>
}

/** A small market with orders in it and clients for everybody. Made once a file; the runner restores it before each test. */
export async function makeWorld(container: MedusaContainer, api: Api): Promise<World> {
  const market = await seedMarket(container, { cardsAShelf: 1, purchases: 4 })
  const guest = clientOf(api, market.publishable_key)
  const signIn: World["signIn"] = async (actor, email) => {
    const { status, data } = await guest.post(`/auth/${actor}/emailpass`, { email, password: DEMO_PASSWORD })
    if (status !== 200) throw new Error(`No sign-in of ${email} as ${actor}: ${status}`)
    return clientOf(api, market.publishable_key, String(data.token))
  }
  return { market, guest, signIn, administrator: await signIn("user", ADMIN_EMAIL) }
}
