import type { CardContent } from "../card/card-content"

/** The part of a card that lives in the Medusa product. */
export const productFields = ({ title, description, category_id, images }: CardContent) => ({
  title,
  description,
  category_ids: [category_id],
  images: images.map((url) => ({ url })),
  thumbnail: images[0] ?? null,
})
