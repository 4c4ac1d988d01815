import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "@ryad/identity/operator"
import { setCompanyTermsWorkflow } from "../../../../workflows"
import { printForOperator } from "../print-for-operator"
import type { AdminSetCompanyTerms } from "../validators"

const idOf = (req: AuthenticatedMedusaRequest) => req.params.id ?? ""

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ company: await printForOperator(req.scope, idOf(req)) })
}

export const POST = async (req: AuthenticatedMedusaRequest<AdminSetCompanyTerms>, res: MedusaResponse) => {
  const company_id = req.params.id ?? ""
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await setCompanyTermsWorkflow(req.scope).run({ input: { company_id, operator, ...req.validatedBody } })

  res.json({ company: await printForOperator(req.scope, company_id) })
}
