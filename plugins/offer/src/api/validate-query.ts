import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ryad/identity/refusal"
import type { z } from "@medusajs/framework/zod"

/** Middleware: the query by a schema into `req.validatedQuery`. Our lists have no `fields` for Medusa's own to parse. */
export const validateQuery =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.query)
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }))
      refuse("request.query_invalid", "The query has unknown values", { issues }, "invalid_data")
    }
    req.validatedQuery = parsed.data as Record<string, unknown> // every schema here is an object
    next()
  }
