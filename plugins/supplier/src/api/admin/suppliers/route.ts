import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import type { SupplierStatus } from "../../../transitions"
import { nameTerritory } from "./name-territory"
import type { AdminListSuppliersQuery } from "./validators"

/** The queue of applications and the list of suppliers; `statuses` counts rows per tab. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const { limit, offset, status, q } = req.validatedQuery as AdminListSuppliersQuery
  const like = q ? { $ilike: `%${q.replace(/[\\%_]/g, "\\$&")}%` } : undefined
  const [rows, count] = await suppliers.listAndCountSuppliers(
    {
      // The validator admits statuses only.
      ...(status ? { status: status as SupplierStatus | SupplierStatus[] } : {}),
      ...(like ? { $or: [{ name: like }, { short_name: like }, { inn: like }] } : {}),
    },
    {
      select: [
        "id",
        "handle",
        "name",
        "short_name",
        "kind",
        "inn",
        "email",
        "phone",
        "territory_code",
        "status",
        "check",
        "created_at",
        "updated_at",
      ],
      take: limit,
      skip: offset,
      order: { updated_at: "DESC", id: "ASC" },
    },
  )
  const lines = rows.map((row) => ({ ...row, territory_names: nameTerritory(row.territory_code) }))
  res.json({ suppliers: lines, count, limit, offset, statuses: await suppliers.countByStatus() })
}
