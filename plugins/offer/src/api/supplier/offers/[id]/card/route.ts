import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withIdempotency } from "@ryad/identity/idempotency"
import { readSupplierOffer } from "../../../../../queries/offer-item"
import { reviseCardWorkflow } from "../../../../../workflows/revise-card"
import { tenantOf } from "../../../actor"
import { ownOfferOf } from "../../answer-offer"
import type { SupplierReviseCard } from "../../validators"

export const POST = (req: MedusaRequest<SupplierReviseCard>, res: MedusaResponse) => {
  const own = ownOfferOf(req)
  return withIdempotency(req, res, async () => {
    const { result: request } = await reviseCardWorkflow(req.scope).run({
      input: { ...tenantOf(req), ...own, changes: req.validatedBody },
    })
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return { request, offer: await readSupplierOffer(knex, own.supplier_id, own.offer_id) }
  })
}
