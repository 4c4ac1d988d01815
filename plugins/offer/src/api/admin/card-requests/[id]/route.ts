import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerCardRequest } from "../answer-card-request"

export const GET = (req: MedusaRequest, res: MedusaResponse) => answerCardRequest(req, res)
