import type { AccountProof } from "@ryad/identity/account-proof"
import type { CompanyDTO } from "../modules/company"
import type { RequisitesDifference } from "../requisites-difference"

export type BankInput = { bik: string; account: string; corr_account?: string }

/** What a buyer enters. A legal entity has КПП and ОГРН, an ИП only an ОГРНИП. */
export type BuyerRegistration = AccountProof & {
  email: string
  first_name: string
  last_name: string
  phone: string
  kind: CompanyDTO["kind"]
  inn: string
  kpp?: string
  name: string
  ogrn: string
  address: string
  bank?: BankInput
  territory_code: string
  consents: { personal_data: string; offer_buyer: string }
  ip: string
}

/** What was known on the day of the check; kept on the company as evidence for the operator. */
export type CompanyCheck = {
  outcome: "passed" | "refused" | "pending" | "manual"
  provider: string
  reasons: string[]
  checked_at: string
  party: unknown
  differences: RequisitesDifference[]
}

export type BankDetails = { bik: string; account: string; corr_account: string | null; bank_name: string | null }

export type CheckedBuyer = {
  status: "active" | "pending_check"
  short_name: string | null
  check: CompanyCheck
  bank: BankDetails | null
}
