import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Deeper than any body of ours, far from what breaks a recursive reader. */
const DEEPEST = 40

// Postgres keeps neither a zero byte nor half of a surrogate pair.
const isUnstorable = (text: string) => text.includes("\u0000") || /\p{Surrogate}/u.test(text)

/** What is wrong with a body that no column could hold, or null. Without recursion, since depth is what it guards. */
export function flawOfBody(body: unknown): string | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    if (depth > DEEPEST) return "The body is nested too deep"
    if (typeof value === "string" && isUnstorable(value)) return "The body holds signs that cannot be kept"
    if (value === null || typeof value !== "object" || Buffer.isBuffer(value)) continue
    for (const [key, each] of Object.entries(value)) {
      if (isUnstorable(key)) return "The body holds signs that cannot be kept"
      waiting.push({ value: each, depth: depth + 1 })
    }
  }
  return null
}

/** What is wrong with an address: `%00` and sequences that are no UTF-8 reach queries as ids. */
export function flawOfAddress(address: string): string | null {
  try {
    return isUnstorable(decodeURIComponent(address)) ? "The address holds signs that cannot be kept" : null
  } catch {
    return "The address is no UTF-8"
  }
}

/** Middleware before everything: what Postgres would refuse with an inner error is refused as the request's own. */
export function refuseUnstorable(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const flaw = flawOfAddress(req.originalUrl) ?? flawOfBody(req.body)
  if (flaw) throw new MedusaError(MedusaError.Types.INVALID_DATA, flaw, "request.invalid")
  next()
}
