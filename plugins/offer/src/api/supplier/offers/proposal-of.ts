import type { MedusaRequest } from "@medusajs/framework/http"
import { refuse } from "@ryad/identity/refusal"
import { hasRight, supplierOf } from "@ryad/supplier/membership"
import type { Proposal } from "../../../proposal/proposal"
import { tenantOf } from "../actor"
import type { SupplierCreateOffers } from "./validators"

/** The body as a proposal: a card to describe, or a card already chosen. Describing needs the right over cards too. */
export const proposalOf = (req: MedusaRequest<SupplierCreateOffers>): Proposal => {
  const body = req.validatedBody
  const { offers } = body
  if (!("card" in body)) {
    const { product_id, variant_id } = body
    return { ...tenantOf(req), offers, target: { product_id, variant_id } }
  }
  if ("product_id" in body.card) return { ...tenantOf(req), offers, target: body.card }
  const { role } = supplierOf(req)
  if (!hasRight(role, "cards"))
    refuse("supplier.no_right", `The role ${role} may not describe cards`, { right: "cards" })
  return { ...tenantOf(req), offers, card: body.card }
}
