import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Decision } from "@ryad/moderation/transitions"
import { readCardRequest } from "../../../queries/card-requests"
import { decideCardWorkflow } from "../../../workflows/decide-card"
import type { AdminDecideCardRequest } from "./validators"

export const answerCardRequest = async (req: MedusaRequest, res: MedusaResponse) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ card_request: await readCardRequest(knex, req.params.id ?? "") })
}

/** A handler that decides the request of the address in the name of the signed-in operator and answers it. */
export const decideCardRequest =
  (to: Decision) => async (req: AuthenticatedMedusaRequest<AdminDecideCardRequest>, res: MedusaResponse) => {
    const { actor_id: id } = req.auth_context
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const operator = await knex("user").where({ id }).first<{ email: string } | undefined>("email")
    const actor = { kind: "user" as const, id, name: operator?.email }
    await decideCardWorkflow(req.scope).run({ input: { id: req.params.id ?? "", to, actor, ...req.validatedBody } })
    await answerCardRequest(req, res)
  }
