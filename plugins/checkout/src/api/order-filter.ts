import { z } from "@medusajs/framework/zod"
import { ORDER_SORTS } from "../order/list-orders"
import { STAGES } from "../transitions"

const stage = z.enum(STAGES)

/** The query of every list of orders; `stage` may be repeated. */
export const orderFilter = {
  stage: z
    .union([stage, z.array(stage)])
    .transform((value) => [value].flat())
    .optional(),
  payment: z.enum(["awaiting", "paid", "refunded"]).optional(),
  q: z.string().trim().max(100).optional(),
  order: z.enum(ORDER_SORTS).optional(),
}
