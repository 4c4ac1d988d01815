import type { MemberRole } from "../../rights"
import type { SupplierStatus } from "../../transitions"

/** What the applicant and later the cabinet may write; everything else is set by commands. */
export type SupplierDetails = {
  name: string | null
  short_name: string | null
  kind: "legal" | "individual" | null
  inn: string | null
  kpp: string | null
  ogrn: string | null
  address: string | null
  territory_code: string | null
  description: string | null
  vat_payer: boolean
  head: string | null
  head_basis: string | null
  phone: string | null
  email: string | null
  bik: string | null
  bank_name: string | null
  account: string | null
  corr_account: string | null
}

export type SupplierRow = SupplierDetails & {
  id: string
  handle: string | null
  status: SupplierStatus
  check: SupplierCheck | null
  version: number
  created_at: Date
  updated_at: Date
}

/** What the registers answered when the application was submitted, kept beside what was entered. */
export type SupplierCheck = {
  party: {
    outcome: string
    provider: string
    reasons: string[]
    checked_at: string
    answer: Record<string, unknown> | null
    raw: unknown
  }
  bank: { outcome: string; reasons: string[]; bank_name: string | null; corr_account: string | null }
}

export type Actor = { kind: "supplier" | "user" | "system"; id: string; name?: string | null }

/** The part of the details that an approved supplier keeps itself. */
export type OwnDetails = Pick<
  SupplierDetails,
  "phone" | "email" | "description" | "bik" | "bank_name" | "account" | "corr_account"
>

export type DetailFact = { field: keyof OwnDetails; previous: string | null; next: string | null }

export type DetailsChange = {
  id: string
  details: Partial<OwnDetails>
  actor: Actor
  /** The version the editor looked at; another one means that somebody saved meanwhile. */
  version?: number
  bank?: SupplierCheck["bank"] | null
}

export type Applicant = { email: string; first_name: string; last_name: string; phone: string }

export type StatusMove = {
  id: string
  to: SupplierStatus
  /** Narrows the move to one source: approving and resuming both end in `approved`, yet mean different things. */
  from?: SupplierStatus
  /** The version the decider looked at: what was resubmitted meanwhile is not decided unseen. */
  version?: number
  actor: Actor
  comment?: string | null
  check?: SupplierCheck
  handle?: string
}

export type MembershipRow = {
  id: string
  status: SupplierStatus
  member_id: string
  role: MemberRole
  name: string
  email: string
}

export type NewWarehouse = { name: string; territory_code: string; address?: string | null }

export type NewDeliveryTerm = {
  method: "pickup" | "courier" | "transport_company"
  name: string
  territory_codes: string[]
  price_kopecks: number
  free_from_kopecks: number | null
  days_min: number
  days_max: number
}
