import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { appendOrderEvent } from "@ryad/checkout/orders"
import type { InvoiceSnapshot } from "../invoice/snapshot"
import { drawInvoice } from "../draw/draw-invoice"
import { fileNameOf } from "./file-name"

type Pending = { id: string; order_id: string; snapshot: InvoiceSnapshot; version: number }

const MAX_BACKOFF_MINUTES = 60

/**
 * Draws a numbered document and keeps it in private storage. Two processes never draw the same one: the row is claimed
 * by pushing its next attempt away, which is also the delay before the next try.
 */
export const renderDocument = async (container: MedusaContainer, id: string): Promise<void> => {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const document = await claim(knex, id)
  if (!document) return
  try {
    const pdf = await drawInvoice(document.snapshot)
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: fileNameOf(document.snapshot),
      mimeType: "application/pdf",
      content: pdf.toString("base64"),
      access: "private",
    })
    await keepFile(knex, document, file.id, countPages(pdf))
  } catch (error) {
    await knex("document")
      .where({ id })
      .update({ status: "failed", error: String(error).slice(0, 1000), updated_at: knex.fn.now() })
    throw error
  }
}

const claim = async (knex: Knex, id: string): Promise<Pending | undefined> => {
  const { rows } = await knex.raw<{ rows: Pending[] }>(
    `update document set attempts = attempts + 1, updated_at = now(),
       next_attempt_at = now() + make_interval(mins => least(power(2, attempts)::int, ${MAX_BACKOFF_MINUTES}))
     where id = ? and status <> 'ready' and next_attempt_at <= now()
     returning id, order_id, snapshot, version`,
    [id],
  )
  return rows[0]
}

const keepFile = (knex: Knex, { id, order_id, snapshot, version }: Pending, file_id: string, pages: number) =>
  knex.transaction(async (trx) => {
    const kept = await trx("document")
      .where({ id })
      .whereNot({ status: "ready" })
      .update({ status: "ready", file_id, pages, error: null, ready_at: trx.fn.now(), updated_at: trx.fn.now() })
    if (!kept) return
    const data = { document_id: id, kind: "invoice", number: snapshot.number, version }
    await appendOrderEvent(trx, { order_id, kind: "document", actor_kind: "system", data })
  })

/** Page objects of a PDF as pdfkit writes them: uncompressed, one dictionary each. */
const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0
