import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { withdrawOrphanOffersWorkflow } from "../workflows/withdraw-orphan-offers"

/** Goods deleted in the admin stop selling at once; the sweep job repeats it if this process dies in between. */
export default async function onGoodsDeleted({ container }: SubscriberArgs<unknown>) {
  await withdrawOrphanOffersWorkflow(container).run()
}

export const config: SubscriberConfig = { event: ["product.deleted", "product-variant.deleted"] }
