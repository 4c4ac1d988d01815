import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listCardRequests } from "../../../queries/card-requests"
import type { AdminListCardRequests } from "./validators"

export const GET = async (req: MedusaRequest<unknown, AdminListCardRequests>, res: MedusaResponse) => {
  res.json(await listCardRequests(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), req.validatedQuery))
}
