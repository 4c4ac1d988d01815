import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { matchCard } from "../../../../queries/card-match"
import type { SupplierMatchCard } from "../../offers/validators"

/** The approved card of these goods, or `null`: then the supplier describes its own. */
export const GET = async (req: MedusaRequest<unknown, SupplierMatchCard>, res: MedusaResponse) => {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ card: await matchCard(knex, req.validatedQuery) })
}
