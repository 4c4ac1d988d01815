import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { supplierOf } from "@ryad/supplier/membership"
import { readSupplierOffer } from "../../../queries/offer-item"

/** Own offer of an address. */
export const ownOfferOf = (req: MedusaRequest) => ({
  offer_id: req.params.id ?? "",
  supplier_id: supplierOf(req).id,
})

/** Answers the offer of the address as it stands now. */
export const answerOffer = async (req: MedusaRequest, res: MedusaResponse) => {
  const { offer_id, supplier_id } = ownOfferOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ offer: await readSupplierOffer(knex, supplier_id, offer_id) })
}
