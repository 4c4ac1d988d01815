/** Data of both: `{ product_ids: string[] }`. */
export const OFFER_CHANGED = "offer.changed"
export const CARD_CHANGED = "card.changed"
