import type { MedusaContainer } from "@medusajs/framework/types"
import { withdrawOrphanOffersWorkflow } from "../workflows/withdraw-orphan-offers"

/** Repairs what a lost event left on sale. */
export default async function sweepOrphanOffers(container: MedusaContainer) {
  await withdrawOrphanOffersWorkflow(container).run()
}

export const config = { name: "withdraw-orphan-offers", schedule: "*/10 * * * *" }
