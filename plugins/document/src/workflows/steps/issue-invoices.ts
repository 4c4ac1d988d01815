import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { issueInvoice } from "../../issue/issue-invoice"

/** Issues what it can: one supplier's trouble doesn't hold another's счёт. The job tries the rest again. */
export const issueInvoicesStep = createStep(
  "issue-invoices",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const failed: string[] = []
    for (const order_id of order_ids) {
      await issueInvoice(container, order_id).catch((error: Error) => {
        failed.push(order_id)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`the invoice of order ${order_id} isn't issued yet: ${error.message}`)
      })
    }
    return new StepResponse({ failed })
  },
)
