import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Operator } from "@ryad/identity/operator"
import type { CategoryAttributeRow } from "../../queries/category-attributes"

type Definition = Omit<CategoryAttributeRow, "is_inherited" | "options"> & { options: unknown }

type AttributeChange = { previous: Definition | null; next: Definition | null; operator: Operator }

/** Writes who changed a characteristic and how; a change that can't be written down doesn't stand. */
export const recordAttributeChangeStep = createStep(
  "record-attribute-change",
  async ({ previous, next, operator }: AttributeChange, { container }) => {
    const subject = next ?? previous
    if (!subject) return new StepResponse(null)
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("category_attribute_change")
      .insert({
        id: generateEntityId(undefined, "cattrc"),
        attribute_id: subject.id,
        category_id: subject.category_id,
        code: subject.code,
        previous: previous && JSON.stringify(previous),
        next: next && JSON.stringify(next),
        actor_id: operator.id,
        actor_name: operator.name,
      })
    return new StepResponse(null)
  },
)
