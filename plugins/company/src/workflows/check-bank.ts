import type { IdentityModuleService } from "@ryad/identity/modules/identity"
import { refuse } from "@ryad/identity/refusal"
import type { BankDetails, BankInput } from "./registration"

/** The bank's details completed from the register; refused with the first reason when account and БИК don't fit. */
export const checkBankDetails = async (identity: IdentityModuleService, bank: BankInput): Promise<BankDetails> => {
  const verdict = await identity.checkBank(bank)
  if (!verdict.ok) {
    return refuse(verdict.reasons[0] ?? "requisites.account_control", "The bank's details do not hold", {
      reasons: verdict.reasons,
    })
  }

  return {
    bik: bank.bik,
    account: bank.account,
    corr_account: verdict.corr_account ?? bank.corr_account ?? null,
    bank_name: verdict.bank_name,
  }
}
