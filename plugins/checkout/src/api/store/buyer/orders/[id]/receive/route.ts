import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveOwnOrder } from "../../../move-own-order"

export const POST = (req: MedusaRequest, res: MedusaResponse) => moveOwnOrder(req, res, "delivered")
