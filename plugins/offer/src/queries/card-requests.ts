import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import type { ChangeRequestStatus } from "@ryad/moderation/transitions"
import { applyActions, type CardAction } from "../card/card-content"
import { checkCard, type CardCheck } from "../card/card-checks"
import { cardFacts } from "./card-facts"
import { readCard } from "./card-content"
import { diffLabels } from "./diff-labels"

export type CardRequest = {
  id: string
  kind: "create" | "update"
  status: ChangeRequestStatus
  version: number
  comment: string | null
  submitted_at: string
  decided_at: string | null
  actions: CardAction[]
  supplier: { id: string; name: string; handle: string | null }
  card: {
    product_id: string
    title: string
    thumbnail: string | null
    brand: string
    article: string
    category: string
  }
}

export type RequestEvent = {
  id: string
  to: ChangeRequestStatus
  actor_kind: "supplier" | "user" | "system"
  actor_name: string | null
  comment: string | null
  at: Date
}

export type RequestFilter = { status?: ChangeRequestStatus; limit: number; offset: number }

/** The operator's queue: the oldest waiting first, the latest decided first; each with its automatic remarks. */
export const listCardRequests = async (knex: Knex, { status, limit, offset }: RequestFilter) => {
  const bindings = { status: status ?? null, limit, offset }
  const direction = status === "pending" ? "asc" : "desc"
  const [page, totals] = await Promise.all([
    knex.raw<{ rows: CardRequest[] }>(
      `${SELECT} and (:status::text is null or r.status = :status)
       order by r.submitted_at ${direction}, r.id limit :limit offset :offset`,
      bindings,
    ),
    knex.raw<{ rows: { status: ChangeRequestStatus; count: number }[] }>(COUNTS),
  ])
  const card_requests = await Promise.all(page.rows.map((row) => withChecks(knex, row)))
  const counts = Object.fromEntries(totals.rows.map((row) => [row.status, row.count]))
  const count = totals.rows.reduce((sum, row) => (!status || row.status === status ? sum + row.count : sum), 0)
  return { card_requests, counts, count, limit, offset }
}

/** One request with the card's live content, the names its diff mentions and its history, the latest first; 404 for requests of other subjects. */
export const readCardRequest = async (knex: Knex, id: string) => {
  const { rows } = await knex.raw<{ rows: CardRequest[] }>(`${SELECT} and r.id = :id`, { id })
  const request = rows[0] ?? refuseNotFound("card.request_not_found", `There is no change request of a card ${id}`)
  const [checked, live, events] = await Promise.all([
    withChecks(knex, request),
    readCard(knex, request.card.product_id),
    eventsOf(knex, id),
  ])
  const current = live?.content ?? null
  return { ...checked, current, events, labels: await diffLabels(knex, current, request.actions) }
}

const withChecks = async (knex: Knex, request: CardRequest): Promise<CardRequest & { checks: CardCheck[] }> => {
  const { product_id } = request.card
  const live = await readCard(knex, product_id)
  if (!live) return { ...request, checks: [] }
  const content = applyActions(live.content, request.actions)
  return { ...request, checks: checkCard(content, await cardFacts(knex, product_id, content)) }
}

const eventsOf = (knex: Knex, change_request_id: string): Promise<RequestEvent[]> =>
  knex("change_request_event")
    .where({ change_request_id, deleted_at: null })
    .orderBy([
      { column: "at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .select("id", "to", "actor_kind", "actor_name", "comment", "at")

const FROM = `
  from change_request r
  join card c on c.product_id = r.subject_id
  join product p on p.id = c.product_id and p.deleted_at is null
  join supplier s on s.id = r.supplier_id
  left join product_category pc on pc.id = c.category_id
  where r.subject_kind = 'card' and r.deleted_at is null`

const SELECT = `
  select r.id, r.kind, r.status, r.version, r.comment, r.submitted_at, r.decided_at, r.actions,
    jsonb_build_object('id', s.id, 'name', coalesce(s.short_name, s.name), 'handle', s.handle) as supplier,
    jsonb_build_object('product_id', p.id, 'title', p.title, 'thumbnail', p.thumbnail, 'brand', c.brand,
      'article', c.article, 'category', pc.name) as card
  ${FROM}`

const COUNTS = `select r.status, count(*)::int as count ${FROM} group by r.status`
