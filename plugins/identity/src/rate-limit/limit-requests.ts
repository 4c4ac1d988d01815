import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clientIp } from "../client-ip"
import { hmacOfSubject } from "../hmac"
import { countRequest } from "./count-request"
import { limitOf, type LimitName } from "./limits"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** Every refusal of a limit looks alike: 429, when to come back, a code for the reader's language. */
export function answerTooMany(res: MedusaResponse, code: string, retryAfterSeconds: number): void {
  res.setHeader("Retry-After", String(retryAfterSeconds))
  res.status(429).json({
    type: "too_many_requests",
    code,
    message: "Too many requests, try again later",
    details: { retry_after_seconds: retryAfterSeconds },
  })
}

/**
 * Middleware: refuses what one address, or one subject named in the body, asks too often. Stands before the body's
 * schema, so that malformed requests count as well; the table keeps HMACs and tells nobody's e-mail.
 */
export function limitRequests(name: LimitName, code: string, subjectField: string): Middleware {
  return async (req, res, next) => {
    const limit = limitOf(name)
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { jwtSecret } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
    const subject = (req.body as Record<string, unknown> | undefined)?.[subjectField]
    const keyOf = (kind: string, value: string) => hmacOfSubject(`${name}:${kind}:${value}`, String(jwtSecret))

    const byIp = await countRequest(knex, keyOf("ip", clientIp(req)), limit.perIp, limit.windowMinutes)
    const isNamed = typeof subject === "string" && subject.trim() !== ""
    // An address past its limit must not use up the limit of a stranger's e-mail.
    const bySubject =
      byIp === null && isNamed
        ? await countRequest(knex, keyOf(subjectField, subject), limit.perSubject, limit.windowMinutes)
        : null
    const wait = byIp ?? bySubject
    if (wait === null) next()
    else answerTooMany(res, code, wait)
  }
}

/** Opening an account, whoever's: each try tells whether an e-mail is taken, so tries are few. */
export const limitRegistrations = limitRequests("registration", "identity.too_many_registrations", "email")
