import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateCompanyWorkflow } from "../../../workflows"
import { ownCompany } from "../../own-company"
import { printOwnCompany } from "../../print-company"
import type { StoreUpdateCompany } from "./validators"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { companies, buyer } = await ownCompany(req)

  res.json({ company: await printOwnCompany(companies, buyer) })
}

export const POST = async (req: AuthenticatedMedusaRequest<StoreUpdateCompany>, res: MedusaResponse) => {
  await updateCompanyWorkflow(req.scope).run({
    input: { customer_id: req.auth_context.actor_id, ...req.validatedBody },
  })
  const { companies, buyer } = await ownCompany(req)

  res.json({ company: await printOwnCompany(companies, buyer) })
}
