import type { ChangeRequestStatus, Decision } from "../../transitions"

/** One field of the subject: what stood there and what is proposed. The diff of a request is a list of these. */
export type FieldChange = { field: string; previous: unknown; next: unknown }

export type Actor = { kind: "supplier" | "user" | "system"; id: string; name?: string | null }

export type SubjectKind = "card" | "supplier"

export type ChangeRequestRow = {
  id: string
  subject_kind: SubjectKind
  subject_id: string
  supplier_id: string
  kind: "create" | "update"
  status: ChangeRequestStatus
  actions: FieldChange[]
  submitted_by: string
  submitted_at: Date
  decided_by: string | null
  decided_at: Date | null
  comment: string | null
  version: number
  created_at: Date
  updated_at: Date
}

export type ChangeRequestEventRow = {
  id: string
  change_request_id: string
  from: ChangeRequestStatus | null
  to: ChangeRequestStatus
  actor_kind: Actor["kind"]
  actor_id: string
  actor_name: string | null
  comment: string | null
  at: Date
}

export type SubmitInput = {
  subject_kind: SubjectKind
  subject_id: string
  supplier_id: string
  kind: "create" | "update"
  actions: FieldChange[]
  actor: Actor
}

export type DecideInput = {
  id: string
  to: Decision
  actor: Actor
  comment?: string | null
  /** The version the person looked at; a request resubmitted since then is refused instead of decided unseen. */
  version?: number
}

export type RequestFilter = {
  id?: string | string[]
  subject_kind?: SubjectKind
  subject_id?: string | string[]
  supplier_id?: string
  status?: ChangeRequestStatus | ChangeRequestStatus[]
  limit?: number
  offset?: number
  /** Oldest first by default: a queue. */
  newest_first?: boolean
}
