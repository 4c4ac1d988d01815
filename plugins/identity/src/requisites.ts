/**
 * Form and control digits of Russian requisites. Pure: no network, no clock.
 * Each check answers `null` when the value may exist, else a stable code for the reader's language.
 * Key of accounts: Bank of Russia No. 515 of 08.09.1997.
 */
import { checkAccountKey } from "./requisites-account-key"

export type RequisiteCode =
  | "requisites.inn_format"
  | "requisites.inn_control"
  | "requisites.ogrn_format"
  | "requisites.ogrn_control"
  | "requisites.ogrn_kind"
  | "requisites.kpp_format"
  | "requisites.kpp_not_for_individual"
  | "requisites.okpo_format"
  | "requisites.okpo_control"
  | "requisites.bik_format"
  | "requisites.account_format"
  | "requisites.account_control"
  | "requisites.corr_account_format"
  | "requisites.corr_account_control"
  | "requisites.corr_account_not_of_bik"

export type PartyKind = "legal" | "individual"

const weighted = (digits: string, weights: number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

const INN_LEGAL = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_PERSON_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_PERSON_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const innDigit = (inn: string, weights: number[]) => (weighted(inn, weights) % 11) % 10

/** 10 digits are a legal entity, 12 a person (ИП). Meaningful for a value that passed `checkInn`. */
export function kindOfInn(inn: string): PartyKind {
  return inn.length === 12 ? "individual" : "legal"
}

export function checkInn(inn: string): RequisiteCode | null {
  if (!/^(\d{10}|\d{12})$/.test(inn) || /^0+$/.test(inn)) return "requisites.inn_format"
  const isRight =
    inn.length === 10
      ? innDigit(inn, INN_LEGAL) === Number(inn[9])
      : innDigit(inn, INN_PERSON_11) === Number(inn[10]) && innDigit(inn, INN_PERSON_12) === Number(inn[11])
  return isRight ? null : "requisites.inn_control"
}

/** ОГРН (13 digits) or ОГРНИП (15); with `kind` given the other length is refused. */
export function checkOgrn(ogrn: string, kind?: PartyKind): RequisiteCode | null {
  if (!/^(\d{13}|\d{15})$/.test(ogrn) || /^0+$/.test(ogrn)) return "requisites.ogrn_format"
  if (kind && (ogrn.length === 15) !== (kind === "individual")) return "requisites.ogrn_kind"
  const control = (BigInt(ogrn.slice(0, -1)) % BigInt(ogrn.length - 2)) % 10n
  return control === BigInt(ogrn.slice(-1)) ? null : "requisites.ogrn_control"
}

export function checkKpp(kpp: string, kind: PartyKind = "legal"): RequisiteCode | null {
  if (kind === "individual") return kpp === "" ? null : "requisites.kpp_not_for_individual"
  return /^(?!00)\d{4}[0-9A-Z]{2}\d{3}$/.test(kpp) ? null : "requisites.kpp_format"
}

/** ОКПО: 8 digits of a legal entity or 10 of an ИП; weights run 1..10 in a circle, then 3.. when the rest is 10. */
export function checkOkpo(okpo: string): RequisiteCode | null {
  if (!/^(\d{8}|\d{10})$/.test(okpo) || /^0+$/.test(okpo)) return "requisites.okpo_format"
  const body = okpo.slice(0, -1)
  const rest = (start: number) =>
    weighted(
      body,
      Array.from(body, (_, index) => ((index + start - 1) % 10) + 1),
    ) % 11
  const first = rest(1)
  const control = first < 10 ? first : rest(3) % 10
  return control === Number(okpo.slice(-1)) ? null : "requisites.okpo_control"
}

export function checkBik(bik: string): RequisiteCode | null {
  return /^\d{9}$/.test(bik) && !/^0+$/.test(bik) ? null : "requisites.bik_format"
}

/** The key of a settlement account in the bank named by `bik`. Treasury accounts (03…) follow other rules and pass by form. */
export function checkAccount(bik: string, account: string): RequisiteCode | null {
  if (checkBik(bik)) return "requisites.bik_format"
  if (!/^\d{5}[\dABCEHKMPTX]\d{14}$/.test(account) || /^0+$/.test(account)) return "requisites.account_format"
  if (isTreasuryAccount(account)) return null
  return checkAccountKey(accountPrefix(bik), account) ? null : "requisites.account_control"
}

/** The key of a correspondent account: 301…, ending in the last three digits of its БИК. */
export function checkCorrAccount(bik: string, account: string): RequisiteCode | null {
  if (checkBik(bik)) return "requisites.bik_format"
  if (!/^\d{20}$/.test(account)) return "requisites.corr_account_format"
  if (isTreasuryAccount(account)) return null
  if (!account.startsWith("301")) return "requisites.corr_account_format"
  if (!isSettlementCentre(bik) && !account.endsWith(bik.slice(6))) return "requisites.corr_account_not_of_bik"
  return checkAccountKey(`0${bik.slice(4, 6)}`, account) ? null : "requisites.corr_account_control"
}

/** Accounts of the treasury: their keys follow other rules, a person looks at them instead. */
export function isTreasuryAccount(account: string): boolean {
  return account.startsWith("03") || account.startsWith("40102")
}

const isSettlementCentre = (bik: string) => /00[0-2]$/.test(bik)

/** Settlement centres (БИК …000–…002) have no own number in the key: `0` and the region's digits stand for it. */
function accountPrefix(bik: string): string {
  return isSettlementCentre(bik) ? `0${bik.slice(4, 6)}` : bik.slice(6)
}
