import { Anchor } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useMemo, type ReactNode } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { StatusBadge } from "~/components/ui/status-badge"
import { useFormat } from "~/lib/use-format"
import type { OrderSummary } from "../_shared/answers"

type Props = { orders: OrderSummary[]; empty: ReactNode; count?: number; limit?: number; isSortable?: boolean }

export function SupplierOrdersTable({ orders, empty, count, limit, isSortable = false }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const columns = useMemo<Column<OrderSummary>[]>(
    () => [
      {
        id: "number",
        header: t`Заказ`,
        meta: { order: isSortable ? "number" : undefined },
        cell: ({ row: { original } }) => (
          <Anchor component={Link} to={`/supplier/orders/${original.id}`} prefetch="intent">
            №&nbsp;{original.number}
          </Anchor>
        ),
      },
      {
        id: "date",
        header: t`Дата`,
        meta: { order: isSortable ? "placed_at" : undefined },
        cell: ({ row }) => format.date(row.original.placed_at),
      },
      { id: "company", header: t`Покупатель`, cell: ({ row }) => row.original.company.name },
      {
        id: "stage",
        header: t`Этап`,
        meta: { width: 130 },
        cell: ({ row }) => <StatusBadge kind="order" status={row.original.stage} />,
      },
      {
        id: "payment",
        header: t`Оплата`,
        meta: { width: 130 },
        cell: ({ row: { original } }) =>
          original.stage === "cancelled" ? "—" : <StatusBadge kind="payment" status={original.payment_stage} />,
      },
      { id: "lines", header: t`Позиций`, meta: { isNumeric: true }, cell: ({ row }) => row.original.lines_count },
      {
        id: "total",
        header: t`Сумма`,
        meta: { isNumeric: true, order: isSortable ? "total_kopecks" : undefined },
        cell: ({ row }) => <Money kopecks={row.original.total_kopecks} />,
      },
    ],
    [t, format, isSortable],
  )
  return (
    <DataTable
      caption={t`Заказы`}
      columns={columns}
      rows={orders}
      rowId={(order) => order.id}
      count={count}
      limit={limit}
      empty={empty}
      isNeedy={(order) => order.stage === "new" || order.stage === "paid"}
    />
  )
}
