import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "../../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../../modules/supplier"
import { removeWarehouseWorkflow } from "../../../../workflows/remove-warehouse"
import type { SupplierUpdateWarehouseBody } from "../validators"

const idOf = (req: MedusaRequest) => String(req.params.id)

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  res.json({ warehouse: await suppliers.warehouseOf(supplierOf(req).id, idOf(req)) })
}

export async function POST(req: MedusaRequest<SupplierUpdateWarehouseBody>, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  res.json({ warehouse: await suppliers.changeWarehouse(supplierOf(req).id, idOf(req), req.validatedBody) })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await removeWarehouseWorkflow(req.scope).run({
    input: { supplier_id: supplierOf(req).id, id: idOf(req) },
  })
  res.json({ id: result.id, object: "warehouse", deleted: true })
}
