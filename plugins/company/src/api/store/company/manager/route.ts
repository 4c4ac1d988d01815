import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownCompany } from "../../../own-company"
import { printManager } from "../../../print-company"

/** Whom this buyer calls, or null while nobody is assigned. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { companies, buyer } = await ownCompany(req)
  const { manager_id } = buyer.company
  const [manager] = manager_id ? await companies.listManagers({ id: manager_id }, { take: 1 }) : []

  res.json({ manager: manager ? printManager(manager) : null })
}
