import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseNotFound } from "@ryad/identity/refusal"
import type { InvoiceSnapshot } from "./invoice/snapshot"

/** The owner's column in the `where` of every query; an operator's scope names no owner. */
export type DocumentScope = { company_id: string } | { supplier_id: string } | Record<string, never>

export type DocumentFilter = {
  kind?: "invoice" | undefined
  supplier_id?: string | undefined
  company_id?: string | undefined
  order_id?: string | undefined
  /** Days in Moscow, both included: «2026-11-01». */
  from?: string | undefined
  to?: string | undefined
  id?: string | undefined
}

export type DocumentSummary = {
  id: string
  kind: "invoice"
  number: number
  year: number
  version: number
  date: string
  order_id: string
  order_number: number
  supplier: { id: string; name: string }
  company: { id: string; name: string }
  total_kopecks: number
  vat_kopecks: number
  status: "pending" | "ready" | "failed"
  pages: number | null
  created_at: Date
  ready_at: Date | null
}

const SUMMARY = `d.id, d.kind, d.number, d.year, d.version, d.snapshot->>'date' as date, d.order_id,
  (d.snapshot->>'order_number')::float8 as order_number,
  jsonb_build_object('id', d.supplier_id, 'name', d.snapshot->'supplier'->>'name') as supplier,
  jsonb_build_object('id', d.company_id, 'name', d.snapshot->'company'->>'name') as company,
  (d.snapshot->>'total_kopecks')::float8 as total_kopecks, (d.snapshot->>'vat_kopecks')::float8 as vat_kopecks,
  d.status, d.pages, d.created_at, d.ready_at`

export const listDocuments = async (
  knex: Knex,
  scope: DocumentScope,
  filter: DocumentFilter,
  page: { limit: number; offset: number },
): Promise<{ documents: DocumentSummary[]; count: number }> => {
  const matching = () => filtered(knex, scope, filter)
  const [documents, counted] = await Promise.all([
    matching().select(knex.raw(SUMMARY)).orderByRaw("d.created_at desc, d.id").limit(page.limit).offset(page.offset),
    matching().count<{ count: string }[]>("d.id as count").first(),
  ])
  // The columns are those of SUMMARY; knex can't know a raw selection.
  return { documents: documents as unknown as DocumentSummary[], count: Number(counted?.count ?? 0) }
}

/** One document within a scope; a stranger gets 404. */
export const readDocument = async (knex: Knex, scope: DocumentScope, id: string): Promise<DocumentSummary> => {
  const { documents } = await listDocuments(knex, scope, { id }, { limit: 1, offset: 0 })
  return documents[0] ?? refuseNotFound("document.not_found", "There is no such document")
}

export type StoredFile = { file_id: string; snapshot: InvoiceSnapshot }

/** Where the drawn file lies; one that isn't drawn yet answers 404 with its own code. */
export const storedFile = async (knex: Knex, scope: DocumentScope, id: string): Promise<StoredFile> => {
  const { status } = await readDocument(knex, scope, id)
  if (status !== "ready") return refuseNotFound("document.not_ready", "The document is still being made")
  return knex("document").where({ id }).first("file_id", "snapshot")
}

const filtered = (knex: Knex, scope: DocumentScope, filter: DocumentFilter) => {
  const { from, to, ...equal } = filter
  const query = knex("document as d").whereNull("d.deleted_at")
  for (const [column, value] of [...Object.entries(equal), ...Object.entries(scope)]) {
    if (value !== undefined) query.where(`d.${column}`, value)
  }
  if (from) query.whereRaw("d.snapshot->>'date' >= ?", [from])
  if (to) query.whereRaw("d.snapshot->>'date' <= ?", [to])
  return query
}
