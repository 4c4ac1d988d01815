import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { refuse } from "@ryad/identity/refusal"
import type { CardContent } from "../card/card-content"
import { productFields } from "./product-fields"

export const VARIANT_OPTION = "Исполнение"
export const ONLY_VARIANT = "Стандартное"

export type VariantInput = { title: string; options?: Record<string, string> }

type NewProduct = {
  id: string
  handle: string
  content: CardContent
  variants: VariantInput[]
  sales_channels: string[]
}

/** A proposed Medusa product: no stock and no price of Medusa's own, since both belong to offers. */
export const newProduct = ({
  content,
  variants,
  sales_channels,
  ...keys
}: NewProduct): CreateProductWorkflowInputDTO => ({
  ...keys,
  ...productFields(content),
  status: ProductStatus.PROPOSED,
  options: [{ title: VARIANT_OPTION, values: variants.map(valueOf) }],
  variants: variants.map((variant) => ({
    title: variant.title,
    options: { [VARIANT_OPTION]: valueOf(variant) },
    manage_inventory: false,
    prices: [],
  })),
  sales_channels: sales_channels.map((id) => ({ id })),
})

/** Variants as asked, or the only one; two of the same name can't be told apart on the card. */
export const variantsOf = (variants: VariantInput[] | undefined): VariantInput[] => {
  const given = variants?.length ? variants : [{ title: ONLY_VARIANT }]
  for (const names of [given.map(({ title }) => title), given.map(valueOf)]) {
    if (new Set(names).size < names.length) {
      refuse("card.variant_repeated", "Two variants have one name", { names }, "invalid_data")
    }
  }
  return given
}

const valueOf = ({ title, options }: VariantInput) => options?.[VARIANT_OPTION] ?? title
