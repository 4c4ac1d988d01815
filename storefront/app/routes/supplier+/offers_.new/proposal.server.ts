import { randomUUID } from "node:crypto"
import { z } from "zod"
import type { Attribute } from "../_shared/offer-answers"
import { contentIn, pricesIn, stockIn, termsIn, textIn } from "../_shared/offer-form.server"

/** The body of `POST /supplier/offers`: an offer on the card that was found, or a card with its variants. */
export function proposalIn(form: FormData, definitions: Attribute[]) {
  const terms = termsIn(form)
  const product_id = textIn(form, "product_id")
  const blocks = [...new Set([...form.keys()].flatMap((name) => /^variant\.(\d+)\./.exec(name)?.[1] ?? []))]
  const titles = blocks.map((block) => textIn(form, `variant.${block}.title`))
  const hasVariants = !product_id && blocks.length > 1
  const offers = blocks.map((block, at) => ({
    ...terms,
    article: textIn(form, `variant.${block}.article`) || textIn(form, "article"),
    prices: pricesIn(form, `variant.${block}.`),
    stock: stockIn(form, `variant.${block}.`),
    ...(hasVariants ? { variant_key: titles[at] } : {}),
  }))
  const key = z.uuid().safeParse(form.get("key"))
  return {
    key: key.success ? key.data : randomUUID(),
    body: product_id
      ? { product_id, variant_id: textIn(form, "variant_id"), offers }
      : { card: cardIn(form, definitions, hasVariants ? titles : []), offers },
  }
}

function cardIn(form: FormData, definitions: Attribute[], titles: string[]) {
  const gtin = textIn(form, "gtin")
  return {
    ...contentIn(form, definitions),
    category_id: textIn(form, "category_id"),
    brand: textIn(form, "brand"),
    article: textIn(form, "article"),
    ...(gtin ? { gtin } : {}),
    ...(titles.length ? { variants: titles.map((title) => ({ title })) } : {}),
  }
}
