import { checkAccount, checkBik, checkCorrAccount, checkInn, checkKpp, checkOgrn } from "@ryad/identity/requisites"
import { territoryByCode } from "@ryad/territory/directory"
import type { SupplierDetails } from "./modules/supplier"

export type FieldCodes = Partial<Record<keyof SupplierDetails, string>>

const REQUIRED = [
  "kind",
  "inn",
  "name",
  "ogrn",
  "address",
  "territory_code",
  "head",
  "phone",
  "email",
  "bik",
  "bank_name",
  "account",
  "corr_account",
] as const satisfies readonly (keyof SupplierDetails)[]

/** Everything that can be said of an application without asking anybody: field → code. Empty when it may be submitted. */
export function checkApplication(details: SupplierDetails): FieldCodes {
  const missing: FieldCodes = {}
  for (const field of REQUIRED) if (!details[field]) missing[field] = "field.required"
  if (details.kind === "legal" && !details.kpp) missing.kpp = "field.required"
  return { ...checkForm(details), ...missing }
}

function checkForm(details: SupplierDetails): FieldCodes {
  const kind = details.kind ?? "legal"
  const inn = details.inn ?? ""
  const bik = details.bik ?? ""
  const codes: Record<string, string | null> = {
    inn: checkInn(inn) ?? ((inn.length === 12) !== (kind === "individual") ? "requisites.inn_kind" : null),
    kpp: checkKpp(details.kpp ?? "", kind),
    ogrn: checkOgrn(details.ogrn ?? "", kind),
    bik: checkBik(bik),
    // A wrong БИК makes both keys meaningless: one mistake, one message.
    account: checkBik(bik) ? null : checkAccount(bik, details.account ?? ""),
    corr_account: checkBik(bik) ? null : checkCorrAccount(bik, details.corr_account ?? ""),
    territory_code: territoryByCode(details.territory_code ?? "") ? null : "territory.unknown",
  }
  return Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== null))
}
