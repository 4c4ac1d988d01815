import { errorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const core = errorHandler()

type Refusal = { type?: string; code?: string; message?: string; details?: unknown }

const STATUS_BY_TYPE: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.NOT_FOUND]: 404,
  too_many_requests: 429,
}

/**
 * Answers refusals with `{ type, code, message, details? }` and leaves everything else to Medusa's own handler.
 * Medusa drops `details`, which a client needs to show the fresh cart or the missing fields.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const refusal = error as Refusal
  const status = refusal?.type === undefined ? undefined : STATUS_BY_TYPE[refusal.type]
  if (status === undefined) {
    core(error as MedusaError, req, res, next)
    return
  }
  const { type, message, details } = refusal
  const code = refusal.code ?? (status === 404 ? "request.not_found" : "request.invalid")
  res.status(status).json({ type, code, message, ...(details === undefined ? {} : { details }) })
}
