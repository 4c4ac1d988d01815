import { MedusaError } from "@medusajs/framework/utils"

export type RefusalKind = "not_allowed" | "invalid_data" | "not_found"

/**
 * An expected failure with a stable `noun.reason` code. `details` survive a workflow's serialisation
 * because they are an own property; the error middleware of commerce prints them.
 */
export class Refusal extends MedusaError {
  constructor(
    code: string,
    message: string,
    public details?: Record<string, unknown>,
    kind: RefusalKind = "not_allowed",
  ) {
    super(kind, message, code)
    this.name = "Refusal"
  }
}

/** Throws a refusal: 400 with `code`, an English `message` for engineers, and `details` for the screen. */
export function refuse(code: string, message: string, details?: Record<string, unknown>, kind?: RefusalKind): never {
  throw new Refusal(code, message, details, kind)
}

/** Throws a 404 with `code`: the answer to a stranger and to a missing row alike. */
export function refuseNotFound(code: string, message: string): never {
  throw new Refusal(code, message, undefined, "not_found")
}
