import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notifyWorkflow } from "@ryad/notification/workflows"
import { fileNameOf } from "./file-name"
import type { InvoiceSnapshot } from "../invoice/snapshot"

type Ready = {
  id: string
  file_id: string
  snapshot: InvoiceSnapshot
  customer_id: string
  email: string | null
  supplier_name: string | null
}

/** To whom beside the person who ordered, and what makes the mail one of its kind. */
export type Mailing = { email?: string; customer_id?: string; dedupe_key: string }

/** Mails a ready document to the buyer who ordered, once, and puts it in the feed. */
export const announceDocument = async (container: MedusaContainer, id: string): Promise<void> => {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await mailDocument(container, id, { dedupe_key: `document.invoice_ready:${id}` })
  await knex("document").where({ id }).update({ announced_at: knex.fn.now() })
}

/** Mails a ready document with the PDF attached; does nothing while it isn't drawn. */
export const mailDocument = async (container: MedusaContainer, id: string, mailing: Mailing): Promise<void> => {
  const document = await readyDocument(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (!document) return
  const { snapshot, file_id } = document
  const email = mailing.email ?? document.email
  const { number, order_number, total_kopecks } = snapshot
  const notice = {
    recipient_kind: "customer" as const,
    recipient_id: mailing.customer_id ?? document.customer_id,
    email,
    code: "document.invoice_ready",
    data: { number, order_number, total_kopecks, supplier_name: document.supplier_name ?? snapshot.supplier.name },
    href: `/buyer/documents/${id}`,
    attachments: [{ filename: fileNameOf(snapshot), file_id }],
    dedupe_key: mailing.dedupe_key,
  }
  await notifyWorkflow(container).run({ input: { notices: [notice] } })
}

const readyDocument = async (knex: Knex, id: string): Promise<Ready | undefined> =>
  knex("document as d")
    .join("purchase_order as o", "o.order_id", "d.order_id")
    .leftJoin("customer as c", "c.id", "o.customer_id")
    .leftJoin("supplier as s", "s.id", "d.supplier_id")
    .where({ "d.id": id, "d.status": "ready" })
    .first("d.id", "d.file_id", "d.snapshot", "o.customer_id", "c.email", "s.short_name as supplier_name")
