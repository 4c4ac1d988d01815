import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { VatRate } from "@ryad/offer/money"
import type { CartLine } from "../cart/cart-types"
import type { CoreData } from "../core-data"
import type { DraftOrder } from "./draft-orders"
import { inTransaction } from "./medusa-in-transaction"

export type OrderHead = CoreData & {
  customer_id: string
  email: string | null
  purchase_id: string
  company_name: string
  address: string | null
}

/** Medusa's own orders and payment collections for the drafts, written inside the transaction, with their links. */
export const createMedusaOrders = async (
  container: MedusaContainer,
  trx: Knex.Transaction,
  drafts: DraftOrder[],
  head: OrderHead,
): Promise<void> => {
  const orders = container.resolve(Modules.ORDER)
  await inTransaction(orders, trx, (context) => orders.createOrders(drafts.map(orderInput(head)), context))
  const payments = container.resolve(Modules.PAYMENT)
  const collections = await inTransaction(payments, trx, (context) =>
    payments.createPaymentCollections(
      drafts.map((draft) => ({
        currency_code: "rub",
        amount: rubles(draft.total_kopecks),
        metadata: { order_id: draft.order_id },
      })),
      context,
    ),
  )
  await trx("order_payment_collection").insert(
    collections.map((collection) => ({
      id: generateEntityId(undefined, "ordpay"),
      order_id: collection.metadata?.order_id,
      payment_collection_id: collection.id,
    })),
  )
}

const orderInput =
  (head: OrderHead) =>
  (draft: DraftOrder): CreateOrderDTO & { id: string } => ({
    id: draft.order_id,
    status: "pending",
    region_id: head.region_id,
    sales_channel_id: head.sales_channel_id,
    customer_id: head.customer_id,
    email: head.email ?? undefined,
    currency_code: "rub",
    no_notification: true,
    shipping_address: {
      company: head.company_name,
      address_1: draft.delivery?.address ?? head.address ?? undefined,
      country_code: "ru",
    },
    items: draft.lines.map(itemInput),
    shipping_methods: draft.delivery
      ? [
          {
            name: draft.delivery.name,
            amount: rubles(draft.delivery_kopecks),
            is_tax_inclusive: true,
            data: { term_id: draft.delivery.term_id, method: draft.delivery.method },
            tax_lines: taxLines(draft.delivery.vat_rate),
          },
        ]
      : [],
    metadata: { purchase_id: head.purchase_id, supplier_id: draft.supplier_id },
  })

const itemInput = (line: CartLine) => ({
  title: line.title,
  thumbnail: line.thumbnail ?? undefined,
  product_id: line.product_id,
  variant_id: line.variant_id,
  product_title: line.title,
  product_handle: line.handle ?? undefined,
  variant_sku: line.article,
  quantity: line.quantity,
  unit_price: rubles(line.price_kopecks),
  is_tax_inclusive: true,
  is_custom_price: true,
  is_discountable: false,
  requires_shipping: true,
  tax_lines: taxLines(line.vat_rate),
  metadata: { offer_id: line.offer_id },
})

const taxLines = (rate: VatRate) => (rate === null ? [] : [{ code: "vat", rate, provider_id: "ryad" }])

/** Medusa counts in rubles and takes decimal strings, so no float comes between. */
const rubles = (kopecks: number) => (kopecks / 100).toFixed(2)
