import type { IdentityModuleService } from "@ryad/identity/modules/identity"
import type { SupplierCheck, SupplierDetails } from "./modules/supplier"

/** Both registers' answers about what was entered, in the shape kept beside it. */
export async function askRegisters(
  identity: IdentityModuleService,
  entered: Pick<SupplierDetails, "inn" | "kpp" | "bik" | "account" | "corr_account">,
): Promise<SupplierCheck> {
  const [party, bank] = await Promise.all([
    identity.checkRequisites({ inn: entered.inn ?? "", kpp: entered.kpp ?? undefined }),
    identity.checkBank({
      bik: entered.bik ?? "",
      account: entered.account ?? "",
      corr_account: entered.corr_account ?? undefined,
    }),
  ])
  const { outcome, provider, reasons, checked_at, party: answer, raw } = party
  return {
    party: { outcome, provider, reasons, checked_at, answer, raw },
    bank: {
      outcome: bank.outcome,
      reasons: bank.reasons,
      bank_name: bank.bank_name,
      corr_account: bank.corr_account,
    },
  }
}
