import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announceDocument } from "./announce-document"
import { numberInvoice } from "./number-invoice"
import { renderDocument } from "./render-document"

/** An order's счёт from number to mail. Each step can be repeated and does nothing when it is done already. */
export const issueInvoice = async (container: MedusaContainer, order_id: string): Promise<string> => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await numberInvoice(knex, order_id, new Date())
  await renderDocument(container, id)
  await announceReady(container, id)
  return id
}

const announceReady = async (container: MedusaContainer, id: string) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const waiting = await knex("document").where({ id, status: "ready" }).whereNull("announced_at").first("id")
  if (waiting) await announceDocument(container, id)
}
