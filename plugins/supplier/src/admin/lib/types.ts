import type { TerritoryNames } from "../../api/admin/suppliers/name-territory"
import type { Decision } from "../../decisions"
import type { Difference } from "../../differences"
import type { SupplierCheck, SupplierDetails } from "../../modules/supplier/types"
import type { SupplierStatus } from "../../transitions"

export type { Decision, Difference, SupplierStatus, TerritoryNames }

type Dates = { created_at: string; updated_at: string }

export type SupplierLine = Pick<
  SupplierDetails,
  "name" | "short_name" | "kind" | "inn" | "email" | "phone" | "territory_code"
> &
  Dates & {
    id: string
    status: SupplierStatus
    check: SupplierCheck | null
    territory_names: TerritoryNames | null
  }

export type SupplierList = {
  suppliers: SupplierLine[]
  count: number
  statuses: Partial<Record<SupplierStatus, number>>
}

export type SupplierPage = SupplierDetails &
  Dates & {
    id: string
    handle: string | null
    territory_names: TerritoryNames | null
    status: SupplierStatus
    check: SupplierCheck | null
    version: number
    differences: Difference[]
    decisions: Decision[]
    members: { id: string; email: string; first_name: string; last_name: string; phone: string | null; role: string }[]
    consents: { id: string; document: string; version: string; text_hash: string; ip: string; accepted_at: string }[]
    events: {
      id: string
      kind: "move" | "check"
      from: SupplierStatus | null
      to: SupplierStatus
      actor_kind: string
      actor_name: string | null
      comment: string | null
      at: string
    }[]
  }
