import { z } from "@medusajs/framework/zod"
import { territoryByCode } from "../../../../directory"

export type StoreChooseTerritory = z.infer<typeof StoreChooseTerritory>
export const StoreChooseTerritory = z.strictObject({
  territory_code: z.string().refine((code) => territoryByCode(code) !== null, "Unknown territory"),
})
