import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { issueInvoicesWorkflow } from "../workflows/issue-invoices"

const BATCH = 20

/**
 * Three queues that take turns: счета never tried (newest first, since a person waits for the newest after an outage or
 * a first start), those that failed (by the hour of their next attempt) and those drawn but not mailed. Taking turns keeps
 * a stream of new orders from starving the old, and a broken mailbox from starving everybody.
 */
const WAITING = `
  with waiting as (
    select o.order_id, o.placed_at, d.next_attempt_at,
      case when d.status = 'ready' then 'unmailed' when d.attempts > 0 then 'failed' else 'fresh' end as queue
    from purchase_order o
    left join document d on d.order_id = o.order_id and d.kind = 'invoice'
    where o.placed_at < now() - interval '1 minute'
      and ((d.id is null and o.stage <> 'cancelled')
        or (d.status <> 'ready' and d.next_attempt_at <= now())
        or (d.status = 'ready' and d.announced_at is null))
  )
  select order_id from waiting
  order by row_number() over (
    partition by queue order by case queue when 'failed' then next_attempt_at end, placed_at desc
  ), placed_at desc
  limit ${BATCH}`

/** Issues the счета of orders that have none, and finishes those that were numbered but not drawn or not mailed. */
export default async function issueMissingDocuments(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(WAITING)
  if (rows.length) await issueInvoicesWorkflow(container).run({ input: { order_ids: rows.map((row) => row.order_id) } })
}

export const config = { name: "issue-missing-documents", schedule: "* * * * *" }
