import type { AttributeValues } from "./attribute-values"

/** What a moderator looks at. `images` are addresses of the supplier's own uploads, the first one is the thumbnail. */
export type CardContent = {
  title: string
  description: string
  category_id: string
  brand: string
  article: string
  gtin: string | null
  attributes: AttributeValues
  images: string[]
}

export type CardField = keyof CardContent

export type CardAction = { field: CardField; previous: unknown; next: unknown }

export const CARD_FIELDS = [
  "title",
  "description",
  "category_id",
  "brand",
  "article",
  "gtin",
  "attributes",
  "images",
] as const satisfies CardField[]

/** One action for each field that differs; attributes and images are compared as a whole. */
export const diffCard = (previous: CardContent | null, next: CardContent): CardAction[] =>
  CARD_FIELDS.map((field) => ({ field, previous: previous?.[field] ?? null, next: next[field] })).filter(
    (action) => canonical(action.previous) !== canonical(action.next),
  )

/** The content as it becomes when the actions are approved. */
export const applyActions = (content: CardContent, actions: CardAction[]): CardContent =>
  actions.reduce<CardContent>((card, { field, next }) => ({ ...card, [field]: next }), content)

/** Jsonb keeps its own order of keys, so objects are compared by sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
