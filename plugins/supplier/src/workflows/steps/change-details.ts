import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type DetailsChange, type SupplierModuleService } from "../../modules/supplier"

/** Writes the supplier's own details with history; undone to the former ones, which the history shows too. */
export const changeDetailsStep = createStep(
  "change-details",
  async (change: DetailsChange, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const { before, ...changed } = await suppliers.changeDetails(change)
    return new StepResponse(changed, { before, facts: changed.facts })
  },
  async (done, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (done) await suppliers.revertDetails(done.before, done.facts)
  },
)
