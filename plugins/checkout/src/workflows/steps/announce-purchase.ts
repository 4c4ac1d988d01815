import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { announcePurchase } from "../../notices/announce"

/** A purchase that stands must not fail for a notice: the job `announce-orders` tells later what wasn't told here. */
export const announcePurchaseStep = createStep(
  "announce-purchase",
  async ({ purchase_id }: { purchase_id: string }, { container }) => {
    await announcePurchase(container, purchase_id).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`purchase ${purchase_id} isn't announced yet: ${error.message}`),
    )
    return new StepResponse(undefined)
  },
)
