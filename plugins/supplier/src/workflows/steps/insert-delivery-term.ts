import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type NewDeliveryTerm, type SupplierModuleService } from "../../modules/supplier"

export type CreateDeliveryTermInput = { supplier_id: string; data: NewDeliveryTerm }

export const insertDeliveryTermStep = createStep(
  "insert-delivery-term",
  async ({ supplier_id, data }: CreateDeliveryTermInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const created = await suppliers.createDeliveryTerm(supplier_id, data)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (id) await suppliers.deleteDeliveryTerms(id)
  },
)
