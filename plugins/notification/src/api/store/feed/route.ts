import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerFeed } from "../../answer-feed"
import { customerRecipient } from "../../feed-recipient"

export const GET = (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  answerFeed(req, res, customerRecipient(req))
