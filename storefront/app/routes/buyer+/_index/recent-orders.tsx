import { useLingui } from "@lingui/react/macro"
import { OrdersTable } from "~/components/order/orders-table"
import { EmptyState } from "~/components/ui/empty-state"
import type { OrderSummary } from "~/lib/buyer-schemas"

export function RecentOrders({ orders }: { orders: OrderSummary[] }) {
  const { t } = useLingui()
  return (
    <OrdersTable
      side="buyer"
      orders={orders}
      empty={<EmptyState title={t`Заказов пока нет`}>{t`Последние заказы появятся здесь.`}</EmptyState>}
    />
  )
}
