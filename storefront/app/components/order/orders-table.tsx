import { Anchor } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useMemo, type ReactNode } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { StatusBadge } from "~/components/ui/status-badge"
import type { OrderSummary } from "~/lib/buyer-schemas"
import { useFormat } from "~/lib/use-format"

type Props = { orders: OrderSummary[]; empty: ReactNode; count?: number; limit?: number; isSortable?: boolean }

export function OrdersTable({ orders, empty, count, limit, isSortable = false }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const columns = useMemo<Column<OrderSummary>[]>(
    () => [
      {
        id: "number",
        header: t`Заказ`,
        cell: ({ row }) => (
          <Anchor
            component={Link}
            to={`/buyer/orders/${row.original.id}`}
            prefetch="intent"
            style={{ whiteSpace: "nowrap" }}
          >
            № {row.original.number}
          </Anchor>
        ),
        meta: isSortable ? { order: "number" } : {},
      },
      {
        id: "placed_at",
        header: t`Дата`,
        cell: ({ row }) => format.date(row.original.placed_at),
        meta: isSortable ? { order: "placed_at" } : {},
      },
      { id: "supplier", header: t`Поставщик`, cell: ({ row }) => row.original.supplier.name },
      { id: "stage", header: t`Этап`, cell: ({ row }) => <StatusBadge kind="order" status={row.original.stage} /> },
      {
        id: "payment",
        header: t`Оплата`,
        cell: ({ row }) =>
          row.original.stage === "cancelled" ? "—" : <StatusBadge kind="payment" status={row.original.payment_stage} />,
      },
      { id: "lines", header: t`Позиций`, cell: ({ row }) => row.original.lines_count, meta: { isNumeric: true } },
      {
        id: "total",
        header: t`Сумма с НДС`,
        cell: ({ row }) => <Money kopecks={row.original.total_kopecks} />,
        meta: { isNumeric: true, ...(isSortable ? { order: "total_kopecks" } : {}) },
      },
    ],
    [t, format, isSortable],
  )
  return (
    <DataTable
      caption={t`Заказы`}
      columns={columns}
      rows={orders}
      rowId={(row) => row.id}
      count={count}
      limit={limit}
      empty={empty}
    />
  )
}
