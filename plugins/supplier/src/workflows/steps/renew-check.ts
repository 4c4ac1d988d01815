import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE } from "@ryad/identity/modules/identity"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import { askRegisters } from "../../ask-registers"
import { SUPPLIER_MODULE, type Actor, type SupplierModuleService, type SupplierRow } from "../../modules/supplier"

export type RenewCheckInput = { supplier_id: string; actor: Actor }

/** Asks the registers again, since an answer of «down» is none. Undone by putting the former answer back. */
export const renewCheckStep = createStep(
  "renew-check",
  async ({ supplier_id, actor }: RenewCheckInput, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    // DML types jsonb as a record; `check` is written by this plugin only.
    const [row] = (await suppliers.listSuppliers({ id: supplier_id }, { take: 1 })) as unknown as SupplierRow[]
    const supplier = row ?? refuseNotFound("supplier.not_found", `There is no supplier ${supplier_id}`)
    if (!supplier.inn || supplier.status === "draft") refuse("supplier.not_submitted", "A draft is not checked")
    const check = await askRegisters(container.resolve(IDENTITY_MODULE), supplier)
    await suppliers.renewCheck(supplier_id, check, actor)
    return new StepResponse(check, { supplier_id, check: supplier.check })
  },
  async (former, { container }) => {
    const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
    if (former) await suppliers.keepCheck(former.supplier_id, former.check)
  },
)
