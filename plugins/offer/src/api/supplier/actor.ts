import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "@ryad/moderation/modules/moderation"
import { supplierOf } from "@ryad/supplier/membership"

/** Who acts in the supplier's cabinet and for whom: what every workflow of this folder takes. */
export const tenantOf = (req: MedusaRequest): { supplier_id: string; actor: Actor } => {
  const { id, member_id, email } = supplierOf(req)
  return { supplier_id: id, actor: { kind: "supplier", id: member_id, name: email } }
}
