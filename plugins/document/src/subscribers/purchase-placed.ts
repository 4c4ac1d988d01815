import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PURCHASE_PLACED, type PurchasePlaced } from "@ryad/checkout/events"
import { issueInvoicesWorkflow } from "../workflows/issue-invoices"

/** The счета follow a purchase at once; the job repairs what a lost event missed. */
export default async function purchasePlaced({ event, container }: SubscriberArgs<PurchasePlaced>) {
  await issueInvoicesWorkflow(container).run({ input: { order_ids: event.data.order_ids } })
}

export const config: SubscriberConfig = { event: PURCHASE_PLACED, context: { subscriberId: "issue-invoices" } }
