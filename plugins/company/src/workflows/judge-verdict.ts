import type { RequisitesVerdict } from "@ryad/identity/modules/identity"
import { differencesOf, needsLook } from "../requisites-difference"
import type { CompanyCheck } from "./registration"

type Entered = { name: string; ogrn: string; kpp?: string | null }

/** Turns the register's verdict into what the company keeps: evidence for the operator, and whether it may trade at once. */
export const judgeVerdict = (
  { outcome, provider, reasons, checked_at, party }: RequisitesVerdict,
  entered: Entered,
): { check: CompanyCheck; isClear: boolean } => {
  const differences = party ? differencesOf(entered, party) : []

  return {
    check: { outcome, provider, reasons, checked_at, party, differences },
    isClear: outcome === "passed" && !needsLook(differences),
  }
}
