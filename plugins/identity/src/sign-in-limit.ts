import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { clientIp } from "./client-ip"
import { hmacOfSubject } from "./hmac"
import { answerTooMany } from "./rate-limit/limit-requests"
import { limitOf, type Limit } from "./rate-limit/limits"
import { evenOut } from "./sign-in-timing"

/**
 * Books an attempt as failed and answers its id, or null when the limit is reached. Counting and booking happen under
 * one lock per e-mail and IP, so parallel guesses cannot slip through between the count and the insert.
 */
export async function bookAttempt(
  knex: Knex,
  attempt: { email_hmac: string; ip: string },
  limits: Limit,
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
        per_email: limits.perSubject,
        per_ip: limits.perIp,
      },
    )
    return rows.length > 0 ? id : null
  })
}

export async function markSuccess(knex: Knex, id: string): Promise<void> {
  await knex.raw(`update sign_in_attempt set ok = true, updated_at = now() where id = ?`, [id])
}

/**
 * Middleware of password sign-in: 429 `identity.too_many_attempts` beyond the limits of mistakes, per e-mail and per IP.
 * Mistakes are counted for an e-mail that nobody has just as for one that somebody has.
 */
export async function limitSignIn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (req.params.auth_provider !== "emailpass") return next()

  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown }
  const limits = limitOf("signIn")
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { jwtSecret } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  // One sign-in form tries both hats at once, so each hat counts its own mistakes.
  const subject = `${req.params.actor_type}:${typeof email === "string" ? email : ""}`
  const email_hmac = hmacOfSubject(subject, String(jwtSecret))
  const id = await bookAttempt(knex, { email_hmac, ip: clientIp(req) }, limits)
  if (!id) return answerTooMany(res, "identity.too_many_attempts", limits.windowMinutes * 60)

  res.on("finish", () => {
    // The answer is out already: a failure to note a success only makes the limit stricter.
    if (res.statusCode < 300) void markSuccess(knex, id).catch(() => undefined)
  })
  await evenOut(req.scope, email, password)
  next()
}
