import { createHash, randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { claimKey, keepAnswer, prolongClaim, releaseKey, type KeyPlace } from "./idempotency-store"
import { refuse } from "./refusal"

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const LEASE_MS = 15_000
const POLL_MS = 100
const PATIENCE_MS = 20_000

export type JsonBody = Record<string, unknown>
export type IdempotencyTimes = { leaseMs: number; pollMs: number; patienceMs: number }

type IdempotencyOptions<Body> = {
  /** Adds to each answer what must not lie in the database (a token). */
  present?: (answer: Body) => Promise<object> | object
  /** What the key stands for, where the parsed body doesn't say it (files). */
  body?: unknown
}

/**
 * Runs `work` at most once per `Idempotency-Key`, actor and route, and answers every twin with the first result.
 * A twin in flight is waited for; a claim whose process died is retaken after a lease; a failed work leaves no trace,
 * so the same key may be tried again. Without the header `work` simply runs.
 */
export async function withIdempotency<Body extends object>(
  req: MedusaRequest,
  res: MedusaResponse,
  work: () => Promise<Body>,
  { present = (answer) => answer, body = req.body }: IdempotencyOptions<Body> = {},
): Promise<void> {
  const key = req.headers["idempotency-key"]
  if (key === undefined) {
    res.json(await present(await work()))
    return
  }
  if (typeof key !== "string" || !UUID.test(key)) {
    refuse("idempotency.key_invalid", "Idempotency-Key must be one uuid", undefined, "invalid_data")
  }
  const place: KeyPlace = {
    key,
    actor_id: actorIdOf(req),
    route: `${req.method} ${req.path}`,
    body_hash: hashBody(body),
  }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await present(await runOnce(knex, place, work)))
}

type Knex = Parameters<typeof claimKey>[0]

/** The race-safe heart of `withIdempotency`, apart from HTTP. */
export async function runOnce<Body extends object>(
  knex: Knex,
  place: KeyPlace,
  work: () => Promise<Body>,
  times: IdempotencyTimes = { leaseMs: LEASE_MS, pollMs: POLL_MS, patienceMs: PATIENCE_MS },
): Promise<Body> {
  const claim = randomUUID()
  const deadline = Date.now() + times.patienceMs
  for (;;) {
    const found = await claimKey(knex, place, claim, times.leaseMs)
    if (found.kind === "claimed") return workUnderClaim(knex, place, claim, work, times.leaseMs)
    if (found.kind === "other_body") {
      refuse("idempotency.key_reused", "This Idempotency-Key was used with another body")
    }
    // The row was written by this same route's `work`, so its shape is Body.
    if (found.kind === "answered") return found.answer as Body
    if (Date.now() > deadline) refuse("idempotency.in_progress", "The first request with this key is still running")
    await wait(times.pollMs)
  }
}

async function workUnderClaim<Body extends object>(
  knex: Knex,
  place: KeyPlace,
  claim: string,
  work: () => Promise<Body>,
  leaseMs: number,
): Promise<Body> {
  // A failed heartbeat must not bring the process down; the worst outcome is a claim that runs out.
  const heartbeat = setInterval(() => void prolongClaim(knex, place, claim).catch(() => undefined), leaseMs / 3)
  try {
    const body = await work()
    await keepAnswer(knex, place, claim, body)
    return body
  } catch (error) {
    await releaseKey(knex, place, claim)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

function actorIdOf(req: MedusaRequest): string {
  // Guests have no auth_context; the key itself is the secret that tells them apart.
  return (req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>).auth_context?.actor_id || "guest"
}

function hashBody(body: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(body ?? null))
    .digest("hex")
}
