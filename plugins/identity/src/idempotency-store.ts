import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type KeyPlace = { key: string; actor_id: string; route: string; body_hash: string }

export type ClaimOutcome =
  { kind: "claimed" } | { kind: "answered"; answer: unknown } | { kind: "running" } | { kind: "other_body" }

const WHERE = `"key" = :key and "actor_id" = :actor_id and "route" = :route`

/** Takes the key when it is free or its holder's lease ran out; else says what stands there. */
export async function claimKey(knex: Knex, place: KeyPlace, claim: string, leaseMs: number): Promise<ClaimOutcome> {
  const bindings = { ...place, claim, lease_seconds: leaseMs / 1000 }
  const inserted = await knex.raw(
    `insert into "idempotency_key" ("key", "actor_id", "route", "body_hash", "claim")
     values (:key, :actor_id, :route, :body_hash, :claim) on conflict do nothing returning 1`,
    bindings,
  )
  if (inserted.rows.length > 0) return { kind: "claimed" }

  const { rows } = await knex.raw(
    `select "body_hash", "status", "answer" from "idempotency_key" where ${WHERE}`,
    bindings,
  )
  const row = rows[0]
  // Gone between the two statements: its holder failed, the caller asks again.
  if (!row) return { kind: "running" }
  if (row.body_hash !== place.body_hash) return { kind: "other_body" }
  if (row.status !== null) return { kind: "answered", answer: row.answer }

  const retaken = await knex.raw(
    `update "idempotency_key" set "claim" = :claim, "claimed_at" = now()
     where ${WHERE} and "status" is null and "claimed_at" < now() - make_interval(secs => :lease_seconds) returning 1`,
    bindings,
  )
  return retaken.rows.length > 0 ? { kind: "claimed" } : { kind: "running" }
}

export async function prolongClaim(knex: Knex, place: KeyPlace, claim: string): Promise<void> {
  await knex.raw(
    `update "idempotency_key" set "claimed_at" = now() where ${WHERE} and "claim" = :claim and "status" is null`,
    { ...place, claim },
  )
}

export async function keepAnswer(knex: Knex, place: KeyPlace, claim: string, answer: object): Promise<void> {
  await knex.raw(
    `update "idempotency_key" set "status" = 200, "answer" = :answer::jsonb where ${WHERE} and "claim" = :claim`,
    { ...place, claim, answer: JSON.stringify(answer) },
  )
}

export async function releaseKey(knex: Knex, place: KeyPlace, claim: string): Promise<void> {
  await knex.raw(`delete from "idempotency_key" where ${WHERE} and "claim" = :claim and "status" is null`, {
    ...place,
    claim,
  })
}
