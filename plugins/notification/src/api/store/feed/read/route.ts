import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRead } from "../../../answer-feed"
import { customerRecipient } from "../../../feed-recipient"
import type { ReadFeed } from "../../../feed-validators"

export const POST = (req: AuthenticatedMedusaRequest<ReadFeed>, res: MedusaResponse) =>
  answerRead(req, res, customerRecipient(req), req.validatedBody.ids)
