import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rightsOfRole, supplierOf } from "../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"

/** Who am I in this cabinet and what may I do: the storefront draws its menu from it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, member_id, role, name, email } = supplierOf(req)
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const supplier = await suppliers.retrieveSupplier(id, {
    select: ["id", "handle", "name", "short_name", "kind", "inn", "status", "territory_code", "vat_payer"],
  })
  res.json({ supplier, member: { id: member_id, role, name, email, rights: rightsOfRole[role] } })
}
