import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRead } from "../../../answer-feed"
import { supplierRecipient } from "../../../feed-recipient"
import type { ReadFeed } from "../../../feed-validators"

export const POST = (req: MedusaRequest<ReadFeed>, res: MedusaResponse) =>
  answerRead(req, res, supplierRecipient(req), req.validatedBody.ids)
