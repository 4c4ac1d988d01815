import type { z } from "@medusajs/framework/zod"
import { refuseParameter } from "./refusals"

/** Checks query parameters; the first wrong one is named in the refusal. */
export const readQuery = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> => {
  const read = schema.safeParse(query)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return refuseParameter(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unreadable"}`)
}
