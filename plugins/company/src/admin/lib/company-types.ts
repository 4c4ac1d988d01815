export type CompanyStatus = "active" | "pending_check" | "blocked"

export type CompanyRow = {
  id: string
  kind: "legal" | "individual"
  name: string
  short_name: string | null
  inn: string
  kpp: string | null
  territory_code: string
  price_type_code: string
  manager_id: string | null
  status: CompanyStatus
  created_at: string
}

export type Manager = {
  id: string
  name: string
  email: string
  phone: string | null
  position: string | null
}

export type PriceType = { code: string; name_ru: string; name_en: string }

export type CompanyDetail = CompanyRow & {
  ogrn: string
  address: string
  phone: string | null
  email: string | null
  bik: string | null
  bank_name: string | null
  account: string | null
  corr_account: string | null
  check: {
    outcome: "passed" | "refused" | "pending" | "manual"
    provider: string
    reasons: string[]
    checked_at: string
    differences: { field: string; entered: string; answered: string }[]
  } | null
  members: {
    id: string
    role: "owner" | "buyer"
    customer: { email: string; first_name: string | null; last_name: string | null; phone: string | null } | null
  }[]
  changes: {
    id: string
    field: string
    previous: string | null
    next: string | null
    actor_kind: "customer" | "user" | "system"
    actor_name: string | null
    reason: string | null
    created_at: string
  }[]
  territories: Record<string, { ru: string; en: string }>
  allowed_statuses: CompanyStatus[]
}

export type CompanyTerms = {
  price_type_code?: string
  manager_id?: string | null
  status?: CompanyStatus
  reason?: string
}
