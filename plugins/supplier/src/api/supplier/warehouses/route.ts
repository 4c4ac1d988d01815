import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import { createWarehouseWorkflow } from "../../../workflows/create-warehouse"
import type { Page } from "../../validators"
import type { SupplierCreateWarehouseBody } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const { limit, offset } = req.validatedQuery as Page
  const [warehouses, count] = await suppliers.listAndCountWarehouses(
    { supplier_id: supplierOf(req).id },
    { take: limit, skip: offset, order: { name: "ASC" } },
  )
  res.json({ warehouses, count, limit, offset })
}

export async function POST(req: MedusaRequest<SupplierCreateWarehouseBody>, res: MedusaResponse): Promise<void> {
  const input = { supplier_id: supplierOf(req).id, data: req.validatedBody }
  await withIdempotency(req, res, async () => {
    const { result } = await createWarehouseWorkflow(req.scope).run({ input })
    return { warehouse: result }
  })
}
