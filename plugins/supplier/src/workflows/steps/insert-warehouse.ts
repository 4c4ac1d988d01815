import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type NewWarehouse, type SupplierModuleService } from "../../modules/supplier"

export type CreateWarehouseInput = { supplier_id: string; data: NewWarehouse }

export const insertWarehouseStep = createStep(
  "insert-warehouse",
  async ({ supplier_id, data }: CreateWarehouseInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const created = await suppliers.createWarehouse(supplier_id, data)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (id) await suppliers.deleteWarehouses(id)
  },
)
