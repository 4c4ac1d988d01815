import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseNotFound } from "@ryad/identity/refusal"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"

/** Hides one characteristic from forms, filters and cards; values that cards hold stay and come back with its code. */
export const removeCategoryAttributeStep = createStep(
  "remove-category-attribute",
  async (id: string, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    const [found] = await offers.listCategoryAttributes({ id }, { take: 1 })
    const previous = found ?? refuseNotFound("attribute.not_found", `There is no characteristic ${id}`)
    await offers.softDeleteCategoryAttributes(id)
    return new StepResponse(previous, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<OfferModuleService>(OFFER_MODULE).restoreCategoryAttributes(id)
  },
)
