import { z } from "@medusajs/framework/zod"
import { territoryByCode } from "@ryad/territory/directory"
import { refuseParameter } from "./refusals"

/** A code of the directory of territories. */
export const Territory = z.string().refine((code) => territoryByCode(code) !== null, "unknown territory")

/** Checks query parameters; the first wrong one is named in the refusal. */
export const readQuery = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> => {
  const read = schema.safeParse(query)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return refuseParameter(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unreadable"}`)
}
