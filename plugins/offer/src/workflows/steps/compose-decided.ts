import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Decision } from "@ryad/moderation/transitions"
import type { Notice } from "@ryad/notification/workflows"
import { noticeFacts } from "../../queries/notice-facts"

const CODES = {
  approved: "card.approved",
  rejected: "card.rejected",
  changes_requested: "card.returned",
} as const satisfies Record<Decision, string>

type Decided = { request_id: string; product_id: string; to: Decision; comment: string | null }

/** Tells the supplier what was decided about its card, with the moderator's words. */
export const composeDecidedStep = createStep(
  "compose-decided",
  async ({ request_id, product_id, to, comment }: Decided, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { title, article, supplier, offer_id, version } = await noticeFacts(knex, request_id, product_id)
    const notice: Notice = {
      recipient_kind: "supplier",
      recipient_id: supplier.id,
      email: supplier.email,
      code: CODES[to],
      data: { title, article, comment, product_id, request_id },
      href: offer_id ? `/supplier/offers/${offer_id}` : "/supplier/offers",
      dedupe_key: `${CODES[to]}:${request_id}:${version}`,
    }
    return new StepResponse({ notices: [notice] })
  },
)
