import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE } from "@ryad/identity/modules/identity"
import { refuse } from "@ryad/identity/refusal"
import { checkApplication } from "../../application-check"
import { askRegisters } from "../../ask-registers"
import { SUPPLIER_MODULE, type SupplierModuleService, type SupplierRow } from "../../modules/supplier"

/**
 * Refuses an incomplete or malformed application with a code per field, and one the registers refuse (liquidated
 * company, dead bank, foreign correspondent account). A register that is down is no verdict: `pending` is kept and the
 * operator sees it.
 */
export const checkApplicationStep = createStep(
  "check-application",
  async ({ supplier_id }: { supplier_id: string }, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    // DML types jsonb as a record; `check` is written by this step only.
    const supplier = (await suppliers.retrieveSupplier(supplier_id)) as unknown as SupplierRow
    const fields = checkApplication(supplier)
    if (Object.keys(fields).length > 0) {
      refuse("supplier.application_incomplete", "The application has missing or wrong fields", { fields })
    }
    const check = await askRegisters(container.resolve(IDENTITY_MODULE), supplier)
    const refused = {
      ...(check.party.outcome === "refused" ? { inn: check.party.reasons[0] } : {}),
      ...(check.bank.outcome === "refused" ? { corr_account: check.bank.reasons[0] } : {}),
    }
    if (Object.keys(refused).length > 0) {
      refuse("supplier.requisites_refused", "The registers refuse these requisites", { fields: refused })
    }
    return new StepResponse(check)
  },
)
