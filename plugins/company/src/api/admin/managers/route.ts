import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { operatorOf } from "@ryad/identity/operator"
import { COMPANY_MODULE, type CompanyModuleService } from "../../../modules/company"
import { createManagersWorkflow } from "../../../workflows"
import type { AdminCreateManager, AdminListManagers } from "./validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  // `validateAndTransformQuery(AdminListManagers)` stands before this route.
  const { limit, offset } = req.validatedQuery as AdminListManagers
  const [managers, count] = await req.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listAndCountManagers({}, { take: limit, skip: offset, order: { name: "ASC", id: "ASC" } })

  res.json({ managers, count, limit, offset })
}

export const POST = async (req: AuthenticatedMedusaRequest<AdminCreateManager>, res: MedusaResponse) => {
  await withIdempotency(req, res, async () => {
    const { id: created_by, name: created_by_name } = await operatorOf(req.scope, req.auth_context.actor_id)
    const manager = { ...req.validatedBody, created_by, created_by_name }
    const { result } = await createManagersWorkflow(req.scope).run({ input: { managers: [manager] } })
    return { manager: result[0] }
  })
}
