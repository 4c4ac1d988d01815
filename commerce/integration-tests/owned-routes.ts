type Ids = Record<string, Record<string, string>>
export type Body = object | ((ids: Ids) => object)
/** `noun` names whose id is tried; `isClosed` marks Medusa's own routes that no buyer may use at all. */
export type Owned = { noun: string; body?: Body; isClosed?: boolean }

const NOBODY = "nobody_at_all"
const prices = { prices: [{ price_type: "retail", min_quantity: 1, amount_kopecks: 100_00 }] }
const term = {
  method: "pickup",
  name: "Самовывоз",
  territory_codes: [],
  price_kopecks: 0,
  free_from_kopecks: null,
  days_min: 0,
  days_max: 1,
}
const content = { title: "Чужая карточка", description: "Попытка изменить чужое описание карточки товара" }

/**
 * Every supplier route that takes an id. A new route that isn't here fails the stranger test: list it with a body that
 * its schema accepts, so that the refusal is the owner's check and not the validator's.
 */
export const OWNED_BY_SUPPLIER: Record<string, Owned> = {
  "GET /supplier/orders/:id": { noun: "supplierOrder" },
  "POST /supplier/orders/:id/stage": { noun: "supplierOrder", body: { to: "confirmed", version: 1 } },
  "GET /supplier/documents/:id": { noun: "supplierDocument" },
  "GET /supplier/documents/:id/pdf": { noun: "supplierDocument" },
  "GET /supplier/orders/:id/documents": { noun: "supplierOrder" },
  "GET /supplier/offers/:id": { noun: "offer" },
  "POST /supplier/offers/:id": { noun: "offer", body: { lead_days: 3 } },
  "POST /supplier/offers/:id/prices": { noun: "offer", body: prices },
  "POST /supplier/offers/:id/stock": {
    noun: "offer",
    body: (ids) => ({ stock: [{ warehouse_id: ids.warehouse?.id ?? NOBODY, quantity: 1 }] }),
  },
  "POST /supplier/offers/:id/pause": { noun: "offer", body: {} },
  "POST /supplier/offers/:id/resume": { noun: "offer", body: {} },
  "POST /supplier/offers/:id/withdraw": { noun: "offer", body: {} },
  "POST /supplier/offers/:id/card": { noun: "offer", body: content },
  "GET /supplier/warehouses/:id": { noun: "warehouse" },
  "POST /supplier/warehouses/:id": { noun: "warehouse", body: { name: "Чужой склад" } },
  "DELETE /supplier/warehouses/:id": { noun: "warehouse" },
  "GET /supplier/delivery-terms/:id": { noun: "deliveryTerm" },
  "POST /supplier/delivery-terms/:id": { noun: "deliveryTerm", body: term },
  "DELETE /supplier/delivery-terms/:id": { noun: "deliveryTerm" },
}

const closed = (noun: string, body?: Body): Owned => ({ noun, isClosed: true, ...(body ? { body } : {}) })

/** Every store route that takes an id of something owned, ours and Medusa's own. */
export const OWNED_BY_BUYER: Record<string, Owned> = {
  "GET /store/buyer/carts/:id": { noun: "cart" },
  "POST /store/buyer/carts/:id": { noun: "cart", body: { name: "Чужая" } },
  "POST /store/buyer/carts/:id/lines": {
    noun: "cart",
    body: { lines: [{ offer_id: NOBODY, quantity: 1 }], mode: "add" },
  },
  "DELETE /store/buyer/carts/:id/lines": { noun: "cart" },
  "POST /store/buyer/carts/:id/place": { noun: "cart", body: { fingerprint: "0".repeat(64), delivery: [] } },
  "GET /store/buyer/orders/:id": { noun: "order" },
  "POST /store/buyer/orders/:id/cancel": { noun: "order", body: { reason: "Чужой заказ" } },
  "POST /store/buyer/orders/:id/receive": { noun: "order", body: {} },
  "GET /store/buyer/orders/:id/documents": { noun: "order" },
  "GET /store/buyer/documents/:id": { noun: "document" },
  "GET /store/buyer/documents/:id/pdf": { noun: "document" },
  "POST /store/buyer/documents/:id/mail": { noun: "document", body: {} },

  "GET /store/carts/:id": closed("cart"),
  "POST /store/carts/:id": closed("cart", { email: "stranger@demo.example" }),
  "POST /store/carts/:id/taxes": closed("cart", {}),
  "POST /store/carts/:id/customer": closed("cart", {}),
  "POST /store/carts/:id/line-items": closed("cart", { variant_id: NOBODY, quantity: 1 }),
  "POST /store/carts/:id/line-items/:line_id": closed("cart", { quantity: 1 }),
  "DELETE /store/carts/:id/line-items/:line_id": closed("cart"),
  "POST /store/carts/:id/promotions": closed("cart", { promo_codes: [] }),
  "DELETE /store/carts/:id/promotions": closed("cart", { promo_codes: [] }),
  "POST /store/carts/:id/complete": closed("cart", {}),
  "POST /store/carts/:id/shipping-methods": closed("cart", { option_id: NOBODY }),
  "GET /store/orders/:id": closed("order"),
  "POST /store/orders/:id/transfer/request": closed("order", {}),
  "POST /store/orders/:id/transfer/cancel": closed("order", {}),
  "POST /store/orders/:id/transfer/accept": closed("order", { token: NOBODY }),
  "POST /store/orders/:id/transfer/decline": closed("order", { token: NOBODY }),
  "POST /store/payment-collections/:id/payment-sessions": closed("order", { provider_id: "pp_system_default" }),
  "GET /store/customers/me/addresses/:address_id": closed("order"),
  "POST /store/customers/me/addresses/:address_id": closed("order", { city: "Ростов" }),
  "DELETE /store/customers/me/addresses/:address_id": closed("order"),
  "POST /store/shipping-options/:id/calculate": closed("order", { cart_id: NOBODY }),
}

/** What everybody may read: the showcase, the shop pages of approved suppliers and Medusa's reference data. */
export const PUBLIC_WITH_ID: ReadonlySet<string> = new Set([
  "GET /store/catalogue/cards/:handle",
  "GET /store/suppliers/:handle",
  "GET /supplier/categories/:id/attributes",
  "GET /store/product-tags/:id",
  "GET /store/product-types/:id",
  "GET /store/product-variants/:id",
  "GET /store/product-options/:id",
  "GET /store/product-categories/:id",
  "GET /store/products/:id",
  "GET /store/regions/:id",
  "GET /store/return-reasons/:id",
  "GET /store/collections/:id",
  "GET /store/currencies/:code",
])
