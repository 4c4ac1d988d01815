import { createRequire } from "node:module"

const { Client } = createRequire(import.meta.url)("pg")

const { DATABASE_URL, COMMERCE_URL = "http://localhost:9000", BUYER_EMAIL, BUYER_PASSWORD } = process.env

/**
 * A running market and a signed-in buyer: `ask` calls commerce, `query` reads the database (the publishable key and
 * offers to buy; nothing is written past the API).
 */
export async function openMarket() {
  if (!DATABASE_URL || !BUYER_EMAIL || !BUYER_PASSWORD) {
    console.error("Set DATABASE_URL, BUYER_EMAIL and BUYER_PASSWORD; the market must be running at COMMERCE_URL.")
    process.exit(1)
  }
  const database = new Client({ connectionString: DATABASE_URL })
  await database.connect()
  const query = async (sql, values) => (await database.query(sql, values)).rows
  const [key] = await query(
    "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1",
  )
  const headers = { "content-type": "application/json", "x-publishable-api-key": key.token }
  const ask = async (method, path, body) => {
    const response = await fetch(COMMERCE_URL + path, { method, headers, body: body && JSON.stringify(body) })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.code ?? answer.message}`)
    return answer
  }
  const { token } = await ask("POST", "/auth/customer/emailpass", { email: BUYER_EMAIL, password: BUYER_PASSWORD })
  headers.authorization = `Bearer ${token}`
  return { ask, query, close: () => database.end() }
}

export const timed = async (work) => {
  const started = performance.now()
  const answer = await work()
  return { ms: performance.now() - started, answer }
}

export const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
