import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE, type IdentityModuleService } from "@ryad/identity/modules/identity"
import { checkAccount, checkBik, checkCorrAccount } from "@ryad/identity/requisites"
import { refuse } from "@ryad/identity/refusal"
import type { OwnDetails, SupplierCheck } from "../../modules/supplier"

/**
 * Judges a new account as an application's: the key by the control digits, the bank by its register. Refuses
 * `supplier.requisites_refused` with a code per field. A register that is down is no verdict and is kept as such.
 */
export const checkNewAccountStep = createStep(
  "check-new-account",
  async ({ details }: { details: Partial<OwnDetails> }, { container }) => {
    const { bik, account, corr_account } = details
    if (!bik || !account || !corr_account) return new StepResponse<SupplierCheck["bank"] | null>(null)
    const wrongBik = checkBik(bik)
    refuseFields(
      wrongBik
        ? { bik: wrongBik }
        : { account: checkAccount(bik, account), corr_account: checkCorrAccount(bik, corr_account) },
    )
    const identity: IdentityModuleService = container.resolve(IDENTITY_MODULE)
    const answer = await identity.checkBank({ bik, account, corr_account })
    const { outcome, reasons, bank_name } = answer
    if (outcome === "refused") refuseFields({ [fieldOf(reasons[0])]: reasons[0] ?? "requisites.bank_not_found" })
    return new StepResponse<SupplierCheck["bank"] | null>({
      outcome,
      reasons,
      bank_name,
      corr_account: answer.corr_account,
    })
  },
)

const fieldOf = (reason = "") => (reason.startsWith("requisites.corr_account") ? "corr_account" : "bik")

function refuseFields(codes: Record<string, string | null>): void {
  const fields = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== null))
  if (Object.keys(fields).length) refuse("supplier.requisites_refused", "The account is wrong", { fields })
}
