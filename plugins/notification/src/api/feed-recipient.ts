import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { RecipientKind } from "../notice"

export type FeedRecipient = { recipient_kind: RecipientKind; recipient_id: string }

/** `authenticate("customer")` stands before every route that asks. */
export const customerRecipient = (req: AuthenticatedMedusaRequest): FeedRecipient => ({
  recipient_kind: "customer",
  recipient_id: req.auth_context.actor_id,
})

/**
 * The supplier whose member asks. The supplier plugin's middleware on `/supplier/*` puts it on the request; this plugin
 * stands below that one and may not import it, hence the narrow view. Without it the route does not exist: 404.
 */
export const supplierRecipient = (req: MedusaRequest): FeedRecipient => {
  const { supplier } = req as MedusaRequest & { supplier?: { id?: unknown } }
  if (typeof supplier?.id !== "string")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found", "feed.not_found")

  return { recipient_kind: "supplier", recipient_id: supplier.id }
}
