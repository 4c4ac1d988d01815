import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { issueInvoicesWorkflow } from "../workflows/issue-invoices"

const BATCH = 20

/** Issues the счета of orders that have none, and finishes those that were numbered but not drawn or not mailed. */
export default async function issueMissingDocuments(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(
    `select o.order_id from purchase_order o
     left join document d on d.order_id = o.order_id and d.kind = 'invoice'
     where o.placed_at < now() - interval '1 minute'
       and ((d.id is null and o.stage <> 'cancelled')
         or (d.status <> 'ready' and d.next_attempt_at <= now())
         or (d.status = 'ready' and d.announced_at is null))
     order by o.placed_at limit ${BATCH}`,
  )
  if (rows.length) await issueInvoicesWorkflow(container).run({ input: { order_ids: rows.map((row) => row.order_id) } })
}

export const config = { name: "issue-missing-documents", schedule: "* * * * *" }
