import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withIdempotency } from "@ryad/identity/idempotency"
import { operatorOf } from "@ryad/identity/operator"
import type { Decision } from "@ryad/moderation/transitions"
import { readCardRequest } from "../../../queries/card-requests"
import { decideCardWorkflow } from "../../../workflows/decide-card"
import type { AdminDecideCardRequest } from "./validators"

const printCardRequest = async (req: MedusaRequest) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return { card_request: await readCardRequest(knex, req.params.id ?? "") }
}

export const answerCardRequest = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await printCardRequest(req))
}

/** A handler that decides the request of the address in the name of the signed-in operator and answers it. */
export const decideCardRequest =
  (to: Decision) => (req: AuthenticatedMedusaRequest<AdminDecideCardRequest>, res: MedusaResponse) =>
    withIdempotency(req, res, async () => {
      const actor = { kind: "user" as const, ...(await operatorOf(req.scope, req.auth_context.actor_id)) }
      await decideCardWorkflow(req.scope).run({ input: { id: req.params.id ?? "", to, actor, ...req.validatedBody } })
      return printCardRequest(req)
    })
