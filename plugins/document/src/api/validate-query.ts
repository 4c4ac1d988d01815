import { zodValidator } from "@medusajs/framework"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

/** Checks the query by a strict schema. */
export const validateQuery =
  (schema: z.ZodObject) => async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedQuery = await zodValidator(schema, req.query)
    next()
  }
