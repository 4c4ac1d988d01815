import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createSignIn } from "./accounts"
import { writeCards } from "./catalogue/write-cards"
import { writeCategories } from "./catalogue/write-categories"
import { seedCore } from "./core"
import { SeededRandom } from "./random"
import { writeBuyers, writeManagers } from "./write-buyers"
import type { SeededBuyer } from "./write-buyers"
import { writeDocuments } from "./write-documents"
import { writeFeed } from "./write-feed"
import { writeOffers } from "./write-offers"
import { writeOrders } from "./write-orders"
import type { SeededOrder } from "./write-orders"
import { writeSuppliers } from "./write-suppliers"
import type { SeededSupplier } from "./write-suppliers"

export const ADMIN_EMAIL = "admin@demo.example"

export type MarketSize = { cardsAShelf: number; purchases: number }
export type SeededMarket = {
  publishable_key: string
  suppliers: SeededSupplier[]
  buyers: SeededBuyer[]
  cards: number
  offers: number
  /** Each order with the sign-ins of its two sides. */
  orders: SeededOrder[]
}

const SEED = 20261123

async function writeAdministrator(container: MedusaContainer) {
  const admin = await container
    .resolve(Modules.USER)
    .createUsers({ email: ADMIN_EMAIL, first_name: "Анна", last_name: "Операторова" })
  await createSignIn(container, ADMIN_EMAIL, { user: admin.id })
}

/** Makes the market in an empty database: the same goods, companies and orders each time for the same size. */
export async function seedMarket(container: MedusaContainer, size: MarketSize): Promise<SeededMarket> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const random = new SeededRandom(SEED)
  const now = new Date()
  const core = await seedCore(container)
  await writeAdministrator(container)
  const categories = await writeCategories(container, knex)
  const cards = await writeCards(container, knex, random, categories, core.sales_channel_id, size.cardsAShelf)
  const suppliers = await writeSuppliers(container, knex)
  const { offers } = await writeOffers(knex, random, now, cards, suppliers)
  const buyers = await writeBuyers(container, knex, await writeManagers(knex))
  const orders = await writeOrders(container, knex, random, now, buyers, suppliers, size.purchases)
  await writeDocuments(knex)
  await writeFeed(container, knex, now)
  return { publishable_key: core.publishable_key, suppliers, buyers, cards: cards.length, offers, orders }
}
