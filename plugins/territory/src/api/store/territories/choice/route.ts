import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DEFAULT_TERRITORY } from "../../../../directory"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../../../../modules/territory"
import { chooseTerritoryWorkflow } from "../../../../workflows"
import type { StoreChooseTerritory } from "./validators"

/** `is_default` tells a choice made by a person from the platform's default. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const chosen = await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).choiceOf(req.auth_context.actor_id)

  res.json({ choice: { territory_code: chosen ?? DEFAULT_TERRITORY, is_default: chosen === null } })
}

export const POST = async (req: AuthenticatedMedusaRequest<StoreChooseTerritory>, res: MedusaResponse) => {
  const { result } = await chooseTerritoryWorkflow(req.scope).run({
    input: { actor_id: req.auth_context.actor_id, territory_code: req.validatedBody.territory_code },
  })

  res.json({ choice: { territory_code: result.territory_code, is_default: false } })
}
