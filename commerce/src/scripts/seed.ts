import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createSignIn, DEMO_PASSWORD } from "../seed/accounts"
import { writeCards } from "../seed/catalogue/write-cards"
import { writeCategories } from "../seed/catalogue/write-categories"
import { seedCore } from "../seed/core"
import { SeededRandom } from "../seed/random"
import { writeBuyers, writeManagers } from "../seed/write-buyers"
import { writeOffers } from "../seed/write-offers"
import { writeOrders } from "../seed/write-orders"
import { writeSuppliers } from "../seed/write-suppliers"

const SEED = 20261123
const ADMIN_EMAIL = "admin@demo.example"

/**
 * Makes the demo market in an empty database, once. The keys and sign-ins go to the file named by RYAD_SEED_OUTPUT,
 * where the starter reads them.
 */
export default async function seed({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const random = new SeededRandom(SEED)
  const now = new Date()

  const core = await seedCore(container)
  const admin = await container
    .resolve(Modules.USER)
    .createUsers({ email: ADMIN_EMAIL, first_name: "Анна", last_name: "Операторова" })
  await createSignIn(container, ADMIN_EMAIL, { user: admin.id })
  logger.info("seed: store, region, keys and the administrator are there")

  const categories = await writeCategories(container, knex)
  const cards = await writeCards(container, knex, random, categories, core.sales_channel_id)
  logger.info(`seed: ${categories.size} shelves, ${cards.length} cards`)

  const suppliers = await writeSuppliers(container, knex)
  const { offers } = await writeOffers(knex, random, now, cards, suppliers)
  const buyers = await writeBuyers(container, knex, await writeManagers(knex))
  logger.info(`seed: ${suppliers.length} suppliers, ${offers} offers, ${buyers.length} buyers`)

  const orders = await writeOrders(container, knex, random, now, buyers, suppliers)
  logger.info(`seed: ${orders} orders`)

  const signIns = [
    { role: "admin", email: ADMIN_EMAIL },
    ...suppliers.slice(0, 2).map(({ email }) => ({ role: "supplier", email })),
    ...buyers.slice(0, 3).map(({ email }) => ({ role: "buyer", email })),
  ].map((signIn) => ({ ...signIn, password: DEMO_PASSWORD }))
  const output = process.env.RYAD_SEED_OUTPUT
  if (output) await writeFile(output, JSON.stringify({ publishableKey: core.publishable_key, signIns }, null, 2))
}
