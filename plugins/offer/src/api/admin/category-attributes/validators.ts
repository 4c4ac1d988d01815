import { z } from "@medusajs/framework/zod"
import { ATTRIBUTE_TYPES } from "../../../modules/offer/models/category-attribute"

const text = (max: number) => z.string().trim().min(1).max(max)

/** With `id` an attribute is edited, else added. A code names facets and stored values, so it never changes. */
export const AdminSaveCategoryAttribute = z
  .strictObject({
    id: text(64).optional(),
    category_id: text(64),
    code: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, "lower-case Latin letters, digits and _")
      .max(60),
    name_ru: text(100),
    name_en: text(100),
    type: z.enum(ATTRIBUTE_TYPES),
    unit: text(20).nullable().default(null),
    options: z.array(text(100)).max(500).nullable().default(null),
    is_required: z.boolean().default(false),
    is_facet: z.boolean().default(false),
    position: z.number().int().min(0).max(10_000).default(0),
  })
  .refine(({ type, options }) => type !== "enum" || !!options?.length, "an enum needs options")
export type AdminSaveCategoryAttribute = z.infer<typeof AdminSaveCategoryAttribute>

export const AdminListCategoryAttributes = z.object({ category_id: z.string().optional() })
export type AdminListCategoryAttributes = z.infer<typeof AdminListCategoryAttributes>
