import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../modules/supplier"

export type RemoveDeliveryTermInput = { supplier_id: string; id: string }

/** Hides an own row and keeps it for history; a stranger's id answers 404. Undone by showing it again. */
export const hideDeliveryTermStep = createStep(
  "hide-delivery-term",
  async ({ supplier_id, id }: RemoveDeliveryTermInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const own = await suppliers.deliveryTermOf(supplier_id, id)
    await suppliers.softDeleteDeliveryTerms(own.id)
    return new StepResponse({ id: own.id }, own.id)
  },
  async (id, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (id) await suppliers.restoreDeliveryTerms(id)
  },
)
