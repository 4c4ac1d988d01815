import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"
import { normaliseArticle } from "../articles"
import { checkAttributes, type AttributeValues } from "../card/attribute-values"
import type { CardContent } from "../card/card-content"
import { plainText } from "../card/plain-text"
import { isGtin } from "../gtin"
import { attributesOf, checkCategory } from "../queries/category-attributes"
import { resolveImages } from "../queries/own-images"

/** Content as a supplier sends it: `images` are upload ids, or addresses already on the card. */
export type ContentInput = Omit<CardContent, "attributes" | "gtin"> & {
  gtin?: string | null
  attributes: AttributeValues
}

/** Content fit to be shown to a moderator: markup stripped, every reference checked; refuses with `card.*` codes. */
export const prepareContent = async (
  knex: Knex,
  supplier_id: string,
  input: ContentInput,
  standingImages: string[] = [],
): Promise<CardContent> => {
  const content = {
    ...input,
    title: oneLine(input.title),
    brand: oneLine(input.brand),
    article: oneLine(input.article),
    description: plainText(input.description),
    gtin: input.gtin?.trim() || null,
  }
  if (content.title.length < 3) bad("card.title_invalid", "The title is too short")
  if (!content.brand) bad("card.brand_required", "No brand")
  if (!normaliseArticle(content.article)) bad("card.article_invalid", "The article has no letters or digits")
  if (content.gtin && !isGtin(content.gtin)) bad("card.gtin_invalid", "The GTIN's check digit doesn't fit")
  await checkCategory(knex, content.category_id)
  checkAttributes(await attributesOf(knex, content.category_id), content.attributes)
  return { ...content, images: await resolveImages(knex, supplier_id, input.images, standingImages) }
}

const oneLine = (text: string) => plainText(text).replace(/\s+/g, " ")

function bad(code: string, message: string): never {
  refuse(code, message, undefined, "invalid_data")
}
