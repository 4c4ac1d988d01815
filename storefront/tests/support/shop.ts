import { DEMO_PASSWORD, platform } from "./platform"

type Price = { price_type: string; min_quantity: number; amount_kopecks: number }
type Stock = { warehouse_id: string; quantity: number }
type Offer = {
  id: string
  variant_id: string
  title: string
  handle: string
  status: string
  article: string
  min_quantity: number
  multiplicity: number
  available: number
  prices: Price[]
  stock: Stock[]
}

/** An offer of the demo market that a journey may bend; `giveBack` leaves it as it was found. */
export type Borrowed = Pick<Offer, "id" | "title"> & {
  path: string
  setPrice: (kopecks: number) => Promise<void>
  setStock: (quantity: number) => Promise<void>
  move: (to: "pause" | "resume" | "withdraw") => Promise<void>
  giveBack: () => Promise<void>
}

async function ask<T>(path: string, token: string | null, body?: object): Promise<T> {
  const answer = await fetch(`${platform.commerce}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A supplier at its own routes, to change goods while a buyer has them in hand. */
export async function openShop(handle: string) {
  const login = { email: `${handle}@demo.example`, password: DEMO_PASSWORD }
  const { token } = await ask<{ token: string }>("/auth/supplier/emailpass", null, login)
  const post = async (path: string, body: object) => void (await ask(path, token, body))

  /** The goods number `index` of those that are on sale, with these terms until they are given back. */
  async function borrow(
    index: number,
    terms: { min_quantity: number; multiplicity: number; stock: number; kopecks: number },
  ): Promise<Borrowed> {
    const { offers } = await ask<{ offers: Offer[] }>("/supplier/offers?status=active&limit=100", token)
    const found = offers.filter((one) => one.available > 20)[index]
    if (!found) throw new Error(`${handle} sells too little for this journey`)
    const path = `/supplier/offers/${found.id}`
    const { min_quantity, multiplicity, prices, stock } = found
    // An emptied row stays with the offer after its warehouse was removed, and nobody may count into it again.
    const { warehouses } = await ask<{ warehouses: { id: string }[] }>("/supplier/warehouses?limit=100", token)
    const counts = stock
      .filter(({ warehouse_id }) => warehouses.some(({ id }) => id === warehouse_id))
      .map(({ warehouse_id, quantity }) => ({ warehouse_id, quantity }))
    const flat = (kopecks: number) =>
      [...new Set(prices.map((price) => price.price_type))].map((price_type) => ({
        price_type,
        min_quantity: 1,
        amount_kopecks: kopecks,
      }))
    const borrowed: Borrowed = {
      id: found.id,
      title: found.title,
      path: `/cards/${found.handle}?variant=${found.variant_id}`,
      setPrice: (kopecks) => post(`${path}/prices`, { prices: flat(kopecks) }),
      setStock: (quantity) =>
        post(`${path}/stock`, {
          stock: counts.map(({ warehouse_id }, at) => ({ warehouse_id, quantity: at === 0 ? quantity : 0 })),
        }),
      move: (to) => post(`${path}/${to}`, {}),
      async giveBack() {
        const { offer } = await ask<{ offer: Offer }>(path, token)
        if (offer.status !== "active") await post(`${path}/resume`, {})
        await post(path, { min_quantity, multiplicity })
        await post(`${path}/prices`, { prices })
        await post(`${path}/stock`, { stock: counts })
      },
    }
    await post(path, { min_quantity: terms.min_quantity, multiplicity: terms.multiplicity })
    await borrowed.setPrice(terms.kopecks)
    await borrowed.setStock(terms.stock)
    return borrowed
  }
  return { handle, borrow }
}
