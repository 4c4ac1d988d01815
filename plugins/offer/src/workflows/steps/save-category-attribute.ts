import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Operator } from "@ryad/identity/operator"
import { refuse, refuseNotFound } from "@ryad/identity/refusal"
import type { AttributeDefinition } from "../../card/attribute-values"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { checkCategory } from "../../queries/category-attributes"

export type CategoryAttributeInput = AttributeDefinition & { id?: string; category_id: string; operator: Operator }

/** Writes one characteristic and answers it with what stood there; undone by deleting it or by writing that back. */
export const saveCategoryAttributeStep = createStep(
  "save-category-attribute",
  async ({ id, operator: _operator, ...input }: CategoryAttributeInput, { container }) => {
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    await checkCategory(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), input.category_id)
    const { category_id, code } = input
    const [twin] = await offers.listCategoryAttributes({ category_id, code })
    if (twin && twin.id !== id) refuse("attribute.code_taken", "The category has a characteristic of this code")
    // DML types jsonb as a record; options are a list of words.
    const row = { ...input, options: input.options as unknown as Record<string, unknown> | null }
    const [previous = null] = id ? await offers.listCategoryAttributes({ id, category_id, code }) : []
    if (id && !previous) refuseNotFound("attribute.not_found", `There is no characteristic ${code} ${id}`)
    const next = id ? await offers.updateCategoryAttributes({ id, ...row }) : await offers.createCategoryAttributes(row)
    return new StepResponse({ previous, next }, { id: next.id, previous })
  },
  async (done, { container }) => {
    if (!done) return
    const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
    if (done.previous) await offers.updateCategoryAttributes(done.previous)
    else await offers.deleteCategoryAttributes(done.id)
  },
)
