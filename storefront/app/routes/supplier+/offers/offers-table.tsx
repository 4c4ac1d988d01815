import { useLingui } from "@lingui/react/macro"
import { useMemo, type ReactNode } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { useFormat } from "~/lib/use-format"
import type { Warehouse } from "../_shared/answers"
import { mainPrice } from "../_shared/main-price"
import type { Offer } from "../_shared/offer-answers"
import { useRight } from "../_shared/use-right"
import { OfferMenu } from "./offer-menu"
import { OfferName } from "./offer-name"
import { OfferStatuses } from "./offer-statuses"
import { RowEditor } from "./row-editor"
import { RowHead } from "./row-head"

type Props = {
  offers: Offer[]
  count: number
  limit: number
  warehouses: Warehouse[]
  now: string
  empty: ReactNode
}

/** Price and stock are edited in the row; the other prices, tiers and the content on the item's page. */
export function OffersTable({ offers, count, limit, warehouses, now, empty }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const [mayPrice, mayStock] = [useRight("offers"), useRight("stock")]
  const columns = useMemo<Column<Offer>[]>(
    () => [
      {
        id: "title",
        header: t`Товар`,
        meta: { order: "title" },
        cell: ({ row }) => <OfferName offer={row.original} />,
      },
      {
        id: "status",
        header: t`Состояние`,
        meta: { width: 130 },
        cell: ({ row }) => <OfferStatuses offer={row.original} />,
      },
      {
        id: "price",
        meta: { label: t`Цена и остаток` },
        header: () => <RowHead warehouses={mayStock ? warehouses : []} />,
        cell: ({ row: { original } }) =>
          mayPrice || mayStock ? (
            <RowEditor
              key={original.id}
              offer={original}
              warehouses={warehouses}
              mayPrice={mayPrice}
              mayStock={mayStock}
            />
          ) : (
            <Money kopecks={mainPrice(original.prices)?.amount_kopecks ?? 0} />
          ),
      },
      {
        id: "available",
        header: t`Свободно`,
        meta: { isNumeric: true },
        cell: ({ row: { original } }) => format.quantity(original.available, original.unit),
      },
      {
        id: "confirmed",
        header: t`Обновлено`,
        meta: { order: "confirmed_at" },
        cell: ({ row }) => format.freshness(row.original.confirmed_at, now),
      },
      {
        id: "menu",
        header: () => <span className="visually-hidden">{t`Действия`}</span>,
        cell: ({ row }) => (mayPrice ? <OfferMenu offer={row.original} /> : null),
      },
    ],
    [t, format, warehouses, now, mayPrice, mayStock],
  )
  return (
    <DataTable
      caption={t`Товары`}
      columns={columns}
      rows={offers}
      rowId={(offer) => offer.id}
      count={count}
      limit={limit}
      empty={empty}
      isList
      xlsx="/supplier/offers/xlsx"
      isNeedy={(offer) => offer.moderation.status === "changes_requested"}
    />
  )
}
