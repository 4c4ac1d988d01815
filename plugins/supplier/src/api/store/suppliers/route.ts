import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import type { StoreListSuppliersQuery } from "./validators"

/** Approved suppliers by name, public fields only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const { limit, offset, q, territory } = req.validatedQuery as StoreListSuppliersQuery
  const [rows, count] = await suppliers.listAndCountSuppliers(
    {
      status: "approved",
      ...(territory ? { territory_code: territory } : {}),
      ...(q ? { name: { $ilike: `%${q.replace(/[\\%_]/g, "\\$&")}%` } } : {}),
    },
    {
      select: ["id", "handle", "name", "short_name", "territory_code", "description"],
      take: limit,
      skip: offset,
      order: { short_name: "ASC", id: "ASC" },
    },
  )
  res.json({ suppliers: rows, count, limit, offset })
}
