import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type Applicant, type SupplierModuleService } from "../../modules/supplier"

/** A draft supplier with its owner; undone by deleting both. */
export const openDraftStep = createStep(
  "open-draft",
  async (applicant: Applicant, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const draft = await suppliers.openDraft(applicant)
    return new StepResponse(draft, draft.supplier_id)
  },
  async (supplierId, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (supplierId) await suppliers.deleteSuppliers(supplierId)
  },
)
