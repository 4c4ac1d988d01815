import { Anchor } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useMemo, type ReactNode } from "react"
import { isPaymentShown, partnerOf, type CabinetSide, type OrderRow } from "~/components/order/order-row"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { StatusBadge } from "~/components/ui/status-badge"
import { useFormat } from "~/lib/use-format"

type Props = {
  side: CabinetSide
  orders: OrderRow[]
  empty: ReactNode
  count?: number
  limit?: number
  /** The list itself; otherwise an extract of it on another screen. */
  isList?: boolean
}

/** Orders as both cabinets list them. */
export function OrdersTable({ side, orders, empty, count, limit, isList = false }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const columns = useMemo<Column<OrderRow>[]>(() => {
    const order = (field: string) => (isList ? { order: field } : {})
    return [
      {
        id: "number",
        header: t`Заказ`,
        meta: order("number"),
        cell: ({ row }) => (
          <Anchor
            component={Link}
            to={`/${side}/orders/${row.original.id}`}
            prefetch="intent"
            style={{ whiteSpace: "nowrap" }}
          >
            № {row.original.number}
          </Anchor>
        ),
      },
      {
        id: "placed_at",
        header: t`Дата`,
        meta: order("placed_at"),
        cell: ({ row }) => format.date(row.original.placed_at),
      },
      {
        id: "partner",
        header: side === "buyer" ? t`Поставщик` : t`Покупатель`,
        cell: ({ row }) => partnerOf(side, row.original),
      },
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
        cell: ({ row }) =>
          isPaymentShown(row.original) ? <StatusBadge kind="payment" status={row.original.payment_stage} /> : "—",
      },
      { id: "lines", header: t`Позиций`, meta: { isNumeric: true }, cell: ({ row }) => row.original.lines_count },
      {
        id: "total",
        header: t`Сумма с НДС`,
        meta: { isNumeric: true, ...order("total_kopecks") },
        cell: ({ row }) => <Money kopecks={row.original.total_kopecks} />,
      },
    ]
  }, [t, format, isList, side])
  return (
    <DataTable
      caption={t`Заказы`}
      columns={columns}
      rows={orders}
      rowId={(row) => row.id}
      count={count}
      limit={limit}
      empty={empty}
      isList={isList}
      xlsx={isList ? `/${side}/orders/xlsx` : undefined}
      isNeedy={side === "supplier" ? (row) => row.stage === "new" || row.stage === "paid" : undefined}
    />
  )
}
