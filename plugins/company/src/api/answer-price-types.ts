import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COMPANY_MODULE, type CompanyModuleService } from "../modules/company"

/** The columns of every price list, in their order. */
export const answerPriceTypes = async (req: MedusaRequest, res: MedusaResponse) => {
  const price_types = await req.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listPriceTypes(
      {},
      { select: ["code", "name_ru", "name_en", "is_guest", "default_for", "position"], order: { position: "ASC" } },
    )

  res.json({ price_types, count: price_types.length, limit: price_types.length, offset: 0 })
}
