import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveOwnOrder } from "../../../move-own-order"
import type { StoreCancelOrder } from "../../../validators"

export const POST = (req: MedusaRequest<StoreCancelOrder>, res: MedusaResponse) =>
  moveOwnOrder(req, res, "cancelled", req.validatedBody.reason)
