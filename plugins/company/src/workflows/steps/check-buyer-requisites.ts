import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE, type IdentityModuleService, type RequisitesVerdict } from "@ryad/identity/modules/identity"
import { refuse } from "@ryad/identity/refusal"
import { checkInn, checkKpp, checkOgrn, kindOfInn } from "@ryad/identity/requisites"
import { COMPANY_MODULE, type CompanyModuleService } from "../../modules/company"
import { checkBankDetails } from "../check-bank"
import { judgeVerdict } from "../judge-verdict"
import type { BuyerRegistration, CheckedBuyer } from "../registration"

const formCodeOf = ({ kind, inn, kpp, ogrn }: BuyerRegistration): string | null => {
  const innCode = checkInn(inn)
  if (innCode) return innCode
  if (kindOfInn(inn) !== kind) return "company.kind_mismatch"
  if (kind === "legal" && !kpp) return "requisites.kpp_format"
  return (kpp ? checkKpp(kpp, kind) : null) ?? checkOgrn(ogrn, kind)
}

const refuseIfRefused = ({ outcome, reasons }: RequisitesVerdict) => {
  if (outcome !== "refused") return
  const [reason = "requisites.inn_format"] = reasons
  const code = reason === "requisites.state_liquidated" ? "requisites.liquidated" : reason
  refuse(code, "The register refuses these requisites", { reasons })
}

/**
 * Form, uniqueness, register and bank. A liquidated company is refused; one the register could not vouch for, or whose
 * ОГРН or КПП differ from the register's, registers and awaits a look.
 */
export const checkBuyerRequisitesStep = createStep(
  "check-buyer-requisites",
  async (input: BuyerRegistration, { container }) => {
    const identity = container.resolve<IdentityModuleService>(IDENTITY_MODULE)
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)

    const formCode = formCodeOf(input)
    if (formCode) refuse(formCode, "The requisites do not hold together")
    if (await companies.isTaken(input.inn, input.kpp ?? null)) {
      refuse("company.inn_taken", "A buyer with this ИНН and КПП is registered")
    }

    const verdict = await identity.checkRequisites({ inn: input.inn, kpp: input.kpp })
    refuseIfRefused(verdict)
    const bank = input.bank ? await checkBankDetails(identity, input.bank) : null
    const { check, isClear } = judgeVerdict(verdict, input)

    const checked: CheckedBuyer = {
      status: isClear ? "active" : "pending_check",
      short_name: verdict.party?.short_name ?? null,
      check,
      bank,
    }
    return new StepResponse(checked)
  },
)
