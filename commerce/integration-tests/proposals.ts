import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { makeWorld, type Answer, type Api, type Client } from "./world"

/** A square PNG by its header; the File Module stores bytes as they are. */
export const png = ({ side = 64, tail = "" } = {}): Buffer => {
  const bytes = Buffer.alloc(80)
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes)
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  return Buffer.concat([bytes, Buffer.from(tail)])
}

export const filesForm = (...files: [name: string, bytes: Buffer][]): FormData => {
  const body = new FormData()
  for (const [name, bytes] of files) body.append("files", new Blob([new Uint8Array(bytes)]), name)
  return body
}

export type Proposals = Awaited<ReturnType<typeof openProposals>>

const VALUES: Record<string, unknown> = { text: "сталь", number: 5, bool: true, list: ["МТЗ-82"] }
const listed = (row: Answer) => (String(row.type) === "list" ? [row.options?.[0]] : row.options?.[0])

/** The seeded market with two suppliers at their desks, and what they do most: propose a card with an offer. */
export async function openProposals(container: MedusaContainer, api: Api) {
  const world = await makeWorld(container, api)
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [own, other] = world.market.suppliers
  if (!own || !other) throw new Error("The seed has fewer than two suppliers")
  const supplier = await world.signIn("supplier", own.email)
  const stranger = await world.signIn("supplier", other.email)
  const warehouse_id = String(own.warehouse_ids[0])
  const foreign_warehouse_id = String(other.warehouse_ids[0])
  const leaf = await knex("card").where({ status: "approved" }).first("category_id")
  const category_id = String(leaf.category_id)

  const attributes = async () => {
    const { data } = await supplier.get(`/supplier/categories/${category_id}/attributes`)
    const filled = data.attributes
      .filter((row: Answer) => row.code !== ("brand" as unknown))
      .map((row: Answer) => [row.code, row.options?.[0] ? listed(row) : VALUES[String(row.type)]])
    return Object.fromEntries(filled) as Record<string, unknown>
  }
  const card = async (rest: object = {}) => ({
    title: "Фильтр испытательный",
    description: "<p>Фильтр для испытаний, тонкость очистки 20 мкм, ресурс 250 моточасов.</p><script>alert(1)</script>",
    category_id,
    brand: "Испытание",
    article: "ИСП-1",
    attributes: await attributes(),
    images: [],
    ...rest,
  })
  const offer = (rest: object = {}) => ({
    article: "МОЙ-1",
    unit: "шт",
    vat_rate: 22,
    min_quantity: 2,
    multiplicity: 2,
    lead_days: 1,
    prices: [
      { price_type: "retail", min_quantity: 1, amount_kopecks: 100_000 },
      { price_type: "retail", min_quantity: 10, amount_kopecks: 90_000 },
    ],
    stock: [{ warehouse_id, quantity: 7 }],
    ...rest,
  })
  const propose = async (rest: object = {}, who: Client = supplier, headers = {}) =>
    who.post("/supplier/offers", { card: await card(), offers: [offer()], ...rest }, headers)
  const approve = (id: unknown) => world.administrator.post(`/admin/card-requests/${id}/approve`)
  const approved = async (): Promise<Answer> => {
    const { data } = await propose()
    const { status } = await approve(data.request.id)
    if (status !== 200) throw new Error(`The card was not approved: ${status}`)
    return data.offers[0] as Answer
  }
  const rowsOf = async () =>
    Promise.all(
      ["card", "offer", "offer_price", "offer_stock", "product", "change_request", "feed_item"].map(async (table) =>
        Number((await knex(table).count())[0]?.count),
      ),
    )
  return {
    ...{ world, knex, supplier, stranger, warehouse_id, foreign_warehouse_id, category_id },
    ...{ attributes, card, offer, propose, approve, approved, rowsOf },
  }
}
