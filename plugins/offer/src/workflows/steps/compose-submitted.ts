import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Notice } from "@ryad/notification/workflows"
import { noticeFacts } from "../../queries/notice-facts"

type Submitted = { request_id: string; product_id: string }

/** Notices to every operator that a card waits for a decision; one per version of a request. */
export const composeSubmittedStep = createStep(
  "compose-submitted",
  async ({ request_id, product_id }: Submitted, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { title, article, supplier, version } = await noticeFacts(knex, request_id, product_id)
    const operators = await knex("user")
      .where({ deleted_at: null })
      .select<{ id: string; email: string }[]>("id", "email")
    const notices = operators.map((operator): Notice => ({
      recipient_kind: "user",
      recipient_id: operator.id,
      email: operator.email,
      code: "card.submitted",
      data: { title, article, supplier_name: supplier.name, product_id, request_id },
      href: `/card-requests/${request_id}`,
      dedupe_key: `card.submitted:${request_id}:${version}`,
    }))
    return new StepResponse({ notices })
  },
)
