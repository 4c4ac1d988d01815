import { Anchor, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useMemo } from "react"
import type { SoldLine } from "~/components/order/order-lines-sheet"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { useFormat } from "~/lib/use-format"

/** `hrefOf` leads to what the line is for this side: a card for the buyer, the own offer for the supplier. */
type Props<T> = { lines: T[]; hrefOf: (line: T) => string | null; xlsx?: string }

/** Lines as the document prints them: number, article, quantity, price, VAT, sum. */
export function OrderLines<T extends SoldLine>({ lines, hrefOf, xlsx }: Props<T>) {
  const { t } = useLingui()
  const format = useFormat()
  const columns = useMemo<Column<T>[]>(
    () => [
      { id: "position", header: "№", meta: { width: 48 }, cell: ({ row }) => row.index + 1 },
      { id: "title", header: t`Товар`, cell: ({ row }) => <Title line={row.original} href={hrefOf(row.original)} /> },
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
      {
        id: "vat",
        header: t`НДС`,
        meta: { isNumeric: true },
        cell: ({ row }) => (row.original.vat_rate === null ? t`без НДС` : `${row.original.vat_rate} %`),
      },
      {
        id: "sum",
        header: t`Сумма с НДС`,
        meta: { isNumeric: true },
        cell: ({ row }) => <Money kopecks={row.original.gross_kopecks} />,
      },
    ],
    [t, format, hrefOf],
  )
  return (
    <DataTable
      caption={t`Состав заказа`}
      columns={columns}
      rows={lines}
      rowId={(line) => line.id}
      empty={null}
      xlsx={xlsx}
    />
  )
}

function Title({ line, href }: { line: SoldLine; href: string | null }) {
  return (
    <>
      {href ? (
        <Anchor component={Link} to={href} miw={200} display="inline-block">
          {line.title}
        </Anchor>
      ) : (
        line.title
      )}
      {line.article ? (
        <Text size="xs" c="dimmed">
          <Trans>арт. {line.article}</Trans>
        </Text>
      ) : null}
    </>
  )
}
