/** The answers of `/admin/purchases` as JSON brings them: dates are strings here. */
import type { Order, PaymentStage } from "../../order/order-types"
import type { PurchaseRow } from "../../purchase/list-purchases"
import type { Stage } from "../../transitions"

export type { PaymentStage, Stage }

export type Listed = Omit<PurchaseRow, "created_at"> & { created_at: string }

export type AdminOrder = Omit<Order, "placed_at" | "events"> & {
  placed_at: string
  events: (Omit<Order["events"][number], "at"> & { at: string })[]
}

export type PurchaseDetail = Omit<Listed, "orders"> & { orders: AdminOrder[] }
