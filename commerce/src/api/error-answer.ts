import { errorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const core = errorHandler()

type Refusal = { type?: string; code?: string; message?: string; details?: unknown; status?: unknown }

const STATUS_BY_TYPE: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.NOT_FOUND]: 404,
  too_many_requests: 429,
}

/** Express and the body's reader refuse by themselves: unreadable JSON, too large a body, an address that is no UTF-8. */
function refusalOfReader({ status }: Refusal): { status: number; code: string; message: string } | null {
  if (typeof status !== "number" || status < 400 || status > 499) return null
  return status === 413
    ? { status, code: "request.too_large", message: "The body is too large" }
    : { status, code: "request.unreadable", message: "The request cannot be read" }
}

/**
 * Answers refusals with `{ type, code, message, details? }` and leaves everything else to Medusa's own handler.
 * Medusa drops `details`, which a client needs to show the fresh cart or the missing fields.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const refusal = error as Refusal
  const status = refusal?.type === undefined ? undefined : STATUS_BY_TYPE[refusal.type]
  if (status === undefined) {
    const unread = refusalOfReader(refusal ?? {})
    if (unread) {
      const { code, message } = unread
      res.status(unread.status).json({ type: MedusaError.Types.INVALID_DATA, code, message })
      return
    }
    core(error as MedusaError, req, res, next)
    return
  }
  const { type, message, details } = refusal
  const code = refusal.code ?? (status === 404 ? "request.not_found" : "request.invalid")
  res.status(status).json({ type, code, message, ...(details === undefined ? {} : { details }) })
}
