import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Notice } from "@ryad/notification/workflows"
import { SUPPLIER_MODULE, type DetailFact, type SupplierModuleService } from "../../modules/supplier"

type Input = { supplier_id: string; actor_name?: string | null; facts: DetailFact[]; version: number }

const BANK = ["bik", "account", "corr_account"]

/**
 * Every owner hears of a new account by mail and bell, whoever typed it: money goes there. Names the end of the number
 * only, since mail is read by more eyes than the cabinet. Reads only.
 */
export const collectBankNoticesStep = createStep("collect-bank-notices", async (input: Input, { container }) => {
  if (!input.facts.some(({ field }) => BANK.includes(field))) return new StepResponse<Notice[]>([])
  const suppliers: SupplierModuleService = container.resolve(SUPPLIER_MODULE)
  const supplier = await suppliers.retrieveSupplier(input.supplier_id)
  const owners = await suppliers.listSupplierMembers({ supplier_id: supplier.id, role: "owner" })
  const notices = owners.map(({ email }): Notice => ({
    recipient_kind: "supplier",
    recipient_id: supplier.id,
    email,
    code: "supplier.bank_changed",
    data: {
      name: supplier.short_name ?? supplier.name,
      bank_name: supplier.bank_name,
      account_end: supplier.account?.slice(-4),
      actor_name: input.actor_name,
    },
    href: "/supplier/company",
    dedupe_key: `supplier.bank_changed:${supplier.id}:${input.version}`,
  }))
  return new StepResponse(notices)
})
