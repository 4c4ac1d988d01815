import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../modules/supplier"

export type RemoveWarehouseInput = { supplier_id: string; id: string }

/** Hides an own row and keeps it for history; a stranger's id answers 404. Undone by showing it again. */
export const hideWarehouseStep = createStep(
  "hide-warehouse",
  async ({ supplier_id, id }: RemoveWarehouseInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const own = await suppliers.warehouseOf(supplier_id, id)
    await suppliers.softDeleteWarehouses(own.id)
    return new StepResponse({ id: own.id }, own.id)
  },
  async (id, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (id) await suppliers.restoreWarehouses(id)
  },
)
