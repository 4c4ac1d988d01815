import { createHmac } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { clientIp } from "./client-ip"

export type SignInLimits = { perEmail: number; perIp: number; windowMinutes: number }

/** Five mistakes of one e-mail and hat since its last success; an office behind one address gets a hundred. */
export const signInLimits: SignInLimits = { perEmail: 5, perIp: 100, windowMinutes: 15 }

/** E-mails are kept as HMAC: the table must not tell who tried to sign in. */
export function hmacOfEmail(email: string, secret: string): string {
  return createHmac("sha256", secret).update(email.trim().toLowerCase()).digest("hex")
}

/**
 * Books an attempt as failed and answers its id, or null when the limit is reached. Counting and booking happen under
 * one lock per e-mail and IP, so parallel guesses cannot slip through between the count and the insert.
 */
export async function bookAttempt(
  knex: Knex,
  attempt: { email_hmac: string; ip: string },
  limits: SignInLimits = signInLimits,
): Promise<string | null> {
  const id = generateEntityId(undefined, "sign")
  return knex.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext(?))`, [`sign-in-ip:${attempt.ip}`])
    await trx.raw(`select pg_advisory_xact_lock(hashtext(?))`, [`sign-in-email:${attempt.email_hmac}`])
    const { rows } = await trx.raw(
      `with recent as (
         select * from sign_in_attempt
         where (email_hmac = :email_hmac or ip = :ip) and at > now() - make_interval(mins => :minutes))
       insert into sign_in_attempt (id, email_hmac, ip, at, ok)
       select :id, :email_hmac, :ip, clock_timestamp(), false
       where (select count(*) from recent where not ok and email_hmac = :email_hmac and at > coalesce(
                (select max(at) from recent where ok and email_hmac = :email_hmac), '-infinity')) < :per_email
         and (select count(*) from recent where not ok and ip = :ip) < :per_ip
       returning id`,
      {
        ...attempt,
        id,
        minutes: limits.windowMinutes,
        per_email: limits.perEmail,
        per_ip: limits.perIp,
      },
    )
    return rows.length > 0 ? id : null
  })
}

export async function markSuccess(knex: Knex, id: string): Promise<void> {
  await knex.raw(`update sign_in_attempt set ok = true, updated_at = now() where id = ?`, [id])
}

/** Middleware of password sign-in: 429 `identity.too_many_attempts` beyond the limits, per e-mail and per IP. */
export async function limitSignIn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { email } = (req.body ?? {}) as { email?: unknown }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { jwtSecret } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  // One sign-in form tries both hats at once, so each hat counts its own mistakes.
  const subject = `${req.params.actor_type}:${typeof email === "string" ? email : ""}`
  const email_hmac = hmacOfEmail(subject, String(jwtSecret))
  const id = await bookAttempt(knex, { email_hmac, ip: clientIp(req) })
  if (!id) {
    res.setHeader("Retry-After", String(signInLimits.windowMinutes * 60))
    res.status(429).json({
      type: "too_many_requests",
      code: "identity.too_many_attempts",
      message: "Too many failed sign-ins, try again later",
    })
    return
  }
  res.on("finish", () => {
    // The answer is out already: a failure to note a success only makes the limit stricter.
    if (res.statusCode < 300) void markSuccess(knex, id).catch(() => undefined)
  })
  next()
}
