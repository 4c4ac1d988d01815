import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { normaliseArticle } from "@ryad/offer/articles"
import { uploadPicture } from "../pictures/upload"
import type { SeededRandom } from "../random"
import { sections } from "./index"
import { inventCard } from "./invent-card"
import type { CardSeed } from "./invent-card"

export type WrittenCard = CardSeed & { product_id: string; variants: { id: string; title: string }[] }

const BATCH = 60
const OPTION = "Исполнение"

const variantTitles = (random: SeededRandom) => (random.chance(0.25) ? ["Стандарт", "Усиленный"] : ["Стандарт"])

async function productInput(
  container: MedusaContainer,
  card: CardSeed,
  titles: string[],
  category_id: string,
  serial: number,
) {
  const picture = await uploadPicture(container, card.leaf.picture, serial)
  const second = await uploadPicture(container, card.leaf.picture, serial + 1)
  return {
    title: card.title,
    handle: card.handle,
    description: card.description,
    status: ProductStatus.PUBLISHED,
    thumbnail: picture,
    images: [{ url: picture }, { url: second }],
    category_ids: [category_id],
    options: [{ title: OPTION, values: titles }],
    variants: titles.map((title) => ({ title, manage_inventory: false, options: { [OPTION]: title } })),
  }
}

const cardRow = (card: WrittenCard, category_id: string) => ({
  product_id: card.product_id,
  supplier_id: null,
  brand: card.brand,
  article: card.article,
  article_norm: normaliseArticle(card.article),
  gtin: card.gtin,
  category_id,
  attributes: JSON.stringify(card.attributes),
  status: "approved",
})

/** Every shelf's cards as Medusa products with their card rows, linked to the sales channel. */
export async function writeCards(
  container: MedusaContainer,
  knex: Knex,
  random: SeededRandom,
  categories: Map<string, string>,
  salesChannelId: string,
  cardsAShelf: number,
): Promise<WrittenCard[]> {
  const leaves = sections.flatMap(({ branches }) => branches.flatMap((branch) => branch.leaves))
  const cards = leaves.flatMap((leaf, l) =>
    Array.from({ length: cardsAShelf }, (_, i) => inventCard(random, leaf, l * 100 + i + 1)),
  )
  const products = container.resolve(Modules.PRODUCT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const written: WrittenCard[] = []
  for (let from = 0; from < cards.length; from += BATCH) {
    const batch = cards.slice(from, from + BATCH)
    const categoryOf = (card: CardSeed) => categories.get(card.leaf.handle) ?? ""
    // Drawn before anything is awaited: the order of answers must not change what is drawn.
    const titles = batch.map(() => variantTitles(random))
    const inputs = await Promise.all(
      batch.map((card, i) => productInput(container, card, titles[i] ?? [], categoryOf(card), from + i)),
    )
    const made = await products.createProducts(inputs)
    const byHandle = new Map(made.map((product) => [product.handle, product]))
    const rows = batch.map((card) => {
      const product = byHandle.get(card.handle)
      if (!product) throw new Error(`No product was made for ${card.handle}`)
      const variants = product.variants.map(({ id, title }) => ({ id, title }))
      return { ...card, product_id: product.id, variants }
    })
    await knex.batchInsert(
      "card",
      rows.map((card) => cardRow(card, categoryOf(card))),
      200,
    )
    await link.create(
      rows.map(({ product_id }) => ({
        [Modules.PRODUCT]: { product_id },
        [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      })),
    )
    written.push(...rows)
  }
  return written
}
