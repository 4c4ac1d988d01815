import { z } from "@medusajs/framework/zod"
import { changeRequestStatuses } from "@ryad/moderation/transitions"

export const AdminListCardRequests = z.object({
  status: z.enum(changeRequestStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type AdminListCardRequests = z.infer<typeof AdminListCardRequests>

/** `version` is the wording the moderator looked at: a request resubmitted meanwhile isn't decided unseen. */
export const AdminDecideCardRequest = z.strictObject({
  comment: z.string().trim().max(2000).optional(),
  version: z.number().int().optional(),
})
export type AdminDecideCardRequest = z.infer<typeof AdminDecideCardRequest>
