import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { announceMove } from "../../notices/announce"
import { mirrorOrder } from "../../order/mirror-order"
import type { StageChanged } from "../../order/change-stage"

/**
 * What follows a move that already stands: Medusa's own order state and the notice to the other side. Neither may undo
 * the move; the jobs `mirror-orders` and `announce-orders` finish what fails here.
 */
export const followOrderStageStep = createStep(
  "follow-order-stage",
  async ({ order_id, event_id }: StageChanged, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const later = (what: string) => (error: Error) => logger.warn(`order ${order_id}: ${what} later: ${error.message}`)
    await mirrorOrder(container, order_id).catch(later("mirrored"))
    if (event_id) await announceMove(container, event_id).catch(later("announced"))
    return new StepResponse(undefined)
  },
)
