import { Anchor, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useMemo } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { useFormat } from "~/lib/use-format"
import type { Order } from "../_shared/answers"
import { vatName } from "../_shared/vat"

type Line = Order["lines"][number]

export function OrderLines({ order }: { order: Order }) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const columns = useMemo<Column<Line>[]>(
    () => [
      {
        id: "title",
        header: t`Товар`,
        cell: ({ row: { original } }) => (
          <>
            <Anchor component={Link} to={`/supplier/offers/${original.offer_id}`}>
              {original.title}
            </Anchor>
            <Text size="sm" c="dimmed">
              {original.article}
            </Text>
          </>
        ),
      },
      {
        id: "quantity",
        header: t`Количество`,
        meta: { isNumeric: true },
        cell: ({ row }) => format.quantity(row.original.quantity, row.original.unit),
      },
      {
        id: "price",
        header: t`Цена с НДС`,
        meta: { isNumeric: true },
        cell: ({ row }) => <Money kopecks={row.original.price_kopecks} />,
      },
      { id: "vat", header: t`НДС`, meta: { isNumeric: true }, cell: ({ row }) => vatName(i18n, row.original.vat_rate) },
      {
        id: "sum",
        header: t`Сумма`,
        meta: { isNumeric: true },
        cell: ({ row }) => <Money kopecks={row.original.gross_kopecks} />,
      },
    ],
    [t, i18n, format],
  )
  return (
    <DataTable caption={t`Состав заказа`} columns={columns} rows={order.lines} rowId={(line) => line.id} empty={null} />
  )
}
