import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerFeed } from "../../answer-feed"
import { supplierRecipient } from "../../feed-recipient"

export const GET = (req: MedusaRequest, res: MedusaResponse) => answerFeed(req, res, supplierRecipient(req))
