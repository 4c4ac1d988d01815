import { writeFile } from "node:fs/promises"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reindexCards } from "@ryad/search/reindex"
import { DEMO_PASSWORD } from "../seed/accounts"
import { ADMIN_EMAIL, seedMarket } from "../seed/seed-market"
import type { SeededMarket } from "../seed/seed-market"
import { writeQueues } from "../seed/write-queues"

const signInsOf = (market: SeededMarket) =>
  [
    { role: "admin", email: ADMIN_EMAIL },
    ...market.suppliers.slice(0, 2).map(({ email }) => ({ role: "supplier", email })),
    ...market.buyers.slice(0, 3).map(({ email }) => ({ role: "buyer", email })),
  ].map((signIn) => ({ ...signIn, password: DEMO_PASSWORD }))

/**
 * Makes the demo market in an empty database, once. The publishable key and the sign-ins go to the file named by
 * RYAD_SEED_OUTPUT, where the starter reads them.
 */
export default async function seed({ container }: ExecArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const market = await seedMarket(container, { cardsAShelf: 17, purchases: 36 })
  await writeQueues(container, container.resolve(ContainerRegistrationKeys.PG_CONNECTION), market.suppliers)
  await reindexCards(container, "all")
  const { cards, offers, orders } = market
  logger.info(`seed: ${cards} cards, ${offers} offers, ${market.suppliers.length} suppliers, ${orders.length} orders`)
  const output = process.env.RYAD_SEED_OUTPUT
  const answer = { publishableKey: market.publishable_key, signIns: signInsOf(market) }
  if (output) await writeFile(output, JSON.stringify(answer, null, 2))
}
