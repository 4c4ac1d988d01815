import {
  checkAccount,
  checkBik,
  checkCorrAccount,
  checkInn,
  checkKpp,
  checkOgrn,
  kindOfInn,
} from "@ryad/identity/requisites"
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

/** Form of what is filled. A wrong БИК makes both keys meaningless: one mistake, one message. */
function checkForm({ kind, inn, kpp, ogrn, bik, account, corr_account, territory_code }: SupplierDetails): FieldCodes {
  const party = kind ?? "legal"
  const isBikRight = Boolean(bik) && checkBik(bik ?? "") === null
  const codes: Record<string, string | null> = {
    inn: inn ? (checkInn(inn) ?? (kindOfInn(inn) === party ? null : "requisites.inn_kind")) : null,
    kpp: kpp ? checkKpp(kpp, party) : null,
    ogrn: ogrn ? checkOgrn(ogrn, party) : null,
    bik: bik ? checkBik(bik) : null,
    account: isBikRight && account ? checkAccount(bik ?? "", account) : null,
    corr_account: isBikRight && corr_account ? checkCorrAccount(bik ?? "", corr_account) : null,
    territory_code: territory_code && !territoryByCode(territory_code) ? "territory.unknown" : null,
  }
  return Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== null))
}
