import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseNotFound } from "@ryad/identity/refusal"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../../modules/supplier"

/** A supplier's public page: requisites as the law wants a seller named, warehouses by territory, delivery terms. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const handle = String(req.params.handle)
  const [supplier] = await suppliers.listSuppliers(
    { handle, status: "approved" },
    {
      select: [
        "id",
        "handle",
        "name",
        "short_name",
        "inn",
        "ogrn",
        "address",
        "territory_code",
        "description",
        "vat_payer",
        "created_at",
      ],
      take: 1,
    },
  )
  if (!supplier) return refuseNotFound("supplier.not_found", `There is no supplier ${handle}`)
  const [warehouses, delivery_terms] = await Promise.all([
    suppliers.listWarehouses({ supplier_id: supplier.id }, { select: ["id", "name", "territory_code"] }),
    suppliers.listDeliveryTerms(
      { supplier_id: supplier.id },
      {
        select: [
          "id",
          "method",
          "name",
          "territory_codes",
          "price_kopecks",
          "free_from_kopecks",
          "days_min",
          "days_max",
        ],
      },
    ),
  ])
  res.json({ supplier: { ...supplier, warehouses, delivery_terms } })
}
