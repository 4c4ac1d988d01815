export type Check = { code: string; level: "error" | "warning"; field: string; message: string }

export type Action = { field: string; previous: unknown; next: unknown }

export type Status = "pending" | "changes_requested" | "approved" | "rejected" | "withdrawn"

export type RequestEvent = {
  id: string
  to: Status
  actor_kind: "supplier" | "user" | "system"
  actor_name: string | null
  comment: string | null
  at: string
}

export type CardRequest = {
  id: string
  kind: "create" | "update"
  status: Status
  version: number
  comment: string | null
  submitted_at: string
  actions: Action[]
  checks: Check[]
  supplier: { id: string; name: string }
  card: {
    product_id: string
    title: string
    thumbnail: string | null
    brand: string
    article: string
    category: string
  }
  current?: { images: string[] } | null
  labels?: DiffLabels
  events?: RequestEvent[]
}

export type DiffLabels = {
  categories: Record<string, string>
  attributes: Record<string, { ru: string; en: string; unit: string | null }>
}

export type Queue = { card_requests: CardRequest[]; counts: Partial<Record<Status, number>>; count: number }

export type AttributeType = "text" | "number" | "enum" | "bool" | "list"

export type CategoryAttribute = {
  id: string
  category_id: string
  code: string
  name_ru: string
  name_en: string
  type: AttributeType
  unit: string | null
  options: string[] | null
  is_required: boolean
  is_facet: boolean
  position: number
  is_inherited: boolean
}

type Definition = Omit<CategoryAttribute, "is_inherited">

export type AttributeChange = {
  id: string
  code: string
  previous: Definition | null
  next: Definition | null
  actor_name: string | null
  at: string
}

export type CategoryNode = { id: string; name: string; children: CategoryNode[] }
