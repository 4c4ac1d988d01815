import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SUPPLIER_MODULE, type StatusMove, type SupplierModuleService } from "../../modules/supplier"

/** Moves along `transitions` and writes the history; undone to the former status, check and history. */
export const moveSupplierStatusStep = createStep(
  "move-supplier-status",
  async (move: StatusMove, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    const { supplier, before } = await suppliers.moveStatus(move)
    return new StepResponse(supplier, before)
  },
  async (before, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (before) await suppliers.revertStatus(before)
  },
)
