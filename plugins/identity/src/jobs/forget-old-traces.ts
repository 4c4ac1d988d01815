import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Idempotency answers are needed for as long as a client may retry, attempts and counts of requests for as long as they count. */
export default async function forgetOldTraces(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(`delete from idempotency_key where created_at < now() - interval '7 days'`)
  await knex.raw(`delete from sign_in_attempt where at < now() - interval '7 days'`)
  await knex.raw(`delete from request_count where started_at < now() - interval '1 day'`)
}

export const config = { name: "forget-old-traces", schedule: "17 3 * * *" }
