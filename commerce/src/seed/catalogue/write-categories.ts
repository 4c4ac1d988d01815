import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { uploadPicture } from "../pictures/upload"
import { sections } from "./index"
import type { AttributeSeed, LeafSeed, PictureMotif } from "./shape"

type CategoryInput = {
  handle: string
  name_ru: string
  name_en: string
  picture: PictureMotif
  rank: number
  parent_id?: string
}

/** Characteristics that every shelf has; searching, matching and the card page know them by these codes. */
const common = (leaf: LeafSeed): AttributeSeed[] => [
  { code: "brand", name_ru: "Производитель", name_en: "Manufacturer", type: "text", is_required: true },
  {
    code: "purpose",
    name_ru: "Назначение",
    name_en: "Purpose",
    type: "enum",
    options: leaf.purposes,
    is_required: true,
  },
  ...(leaf.compatibility.length
    ? [
        {
          code: "compatibility",
          name_ru: "Совместимость",
          name_en: "Compatibility",
          type: "list" as const,
          options: leaf.compatibility,
        },
      ]
    : []),
]

async function writeCategory(container: MedusaContainer, input: CategoryInput): Promise<string> {
  const products = container.resolve(Modules.PRODUCT)
  const picture = await uploadPicture(container, input.picture, input.rank)
  const category = await products.createProductCategories({
    name: input.name_ru,
    handle: input.handle,
    is_active: true,
    is_internal: false,
    rank: input.rank,
    parent_category_id: input.parent_id ?? null,
    metadata: { name_en: input.name_en, picture },
  })
  return category.id
}

const attributeRow = (category_id: string, attribute: AttributeSeed, position: number) => ({
  id: generateEntityId(undefined, "catattr"),
  category_id,
  code: attribute.code,
  name_ru: attribute.name_ru,
  name_en: attribute.name_en,
  type: attribute.type,
  unit: attribute.unit ?? null,
  options: attribute.options ? JSON.stringify(attribute.options) : null,
  is_required: attribute.is_required ?? false,
  is_facet: true,
  position,
})

/** Three levels of categories and each shelf's own characteristics. Answers the shelf's category id by its handle. */
export async function writeCategories(container: MedusaContainer, knex: Knex): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const attributes: ReturnType<typeof attributeRow>[] = []
  for (const [s, section] of sections.entries()) {
    const sectionId = await writeCategory(container, { ...section, rank: s })
    for (const [b, branch] of section.branches.entries()) {
      const picture = branch.leaves[0]?.picture ?? section.picture
      const branchId = await writeCategory(container, { ...branch, picture, rank: b, parent_id: sectionId })
      for (const [l, leaf] of branch.leaves.entries()) {
        const leafId = await writeCategory(container, { ...leaf, rank: l, parent_id: branchId })
        ids.set(leaf.handle, leafId)
        attributes.push(
          ...[...common(leaf), ...leaf.attributes].map((attribute, i) => attributeRow(leafId, attribute, i)),
        )
      }
    }
  }
  await knex.batchInsert("category_attribute", attributes, 200)
  return ids
}
