import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { repairCardIndex } from "../catalogue/repair-card-index"

/** Puts right what a lost event left wrong in the card index. */
export default async function repairCardIndexJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { checked, repaired, is_rebuilt } = await repairCardIndex(container)
  if (repaired || is_rebuilt) {
    logger.warn(
      `[search] ${repaired} of ${checked} cards were out of date in the index${is_rebuilt ? "; rebuilt" : ""}`,
    )
  }
}

export const config = {
  name: "repair-card-index",
  schedule: "*/10 * * * *",
}
