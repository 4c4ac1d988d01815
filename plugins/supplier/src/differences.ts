import type { SupplierCheck, SupplierDetails } from "./modules/supplier"

export type Difference = { field: string; entered: string | null; answered: string }

const FIELDS = ["name", "short_name", "ogrn", "kpp", "address", "head"] as const

/** Case, quotes, dashes and spacing are taste, not a difference; ё is е. */
function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[«»"'“”.,]/g, " ")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
}

/** Where the register's answer differs from what the applicant typed; a field it doesn't know is no difference. */
export function differencesOf(entered: SupplierDetails, check: SupplierCheck | null): Difference[] {
  const answer = check?.party.answer ?? {}
  const party = FIELDS.map((field) => ({ field, entered: entered[field], answered: answer[field] }))
  const bank = [
    { field: "bank_name", entered: entered.bank_name, answered: check?.bank.bank_name },
    { field: "corr_account", entered: entered.corr_account, answered: check?.bank.corr_account },
  ]
  return [...party, ...bank].flatMap(({ field, entered: typed, answered }) =>
    typeof answered === "string" && answered !== "" && plain(typed ?? "") !== plain(answered)
      ? [{ field, entered: typed, answered }]
      : [],
  )
}
