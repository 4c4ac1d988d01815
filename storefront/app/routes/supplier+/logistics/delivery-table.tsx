import { Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { useMemo, type ReactNode } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import { Money } from "~/components/ui/money"
import { useFormat } from "~/lib/use-format"
import type { DeliveryTerm } from "../_shared/answers"
import { deliveryMethodName } from "../_shared/delivery-method"
import { RowActions } from "./row-actions"
import { useTerritoryName, type TerritoryName } from "./territories"

type Props = { terms: DeliveryTerm[]; territories: TerritoryName[]; mayEdit: boolean; empty: ReactNode }

export function DeliveryTable({ terms, territories, mayEdit, empty }: Props) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const nameOf = useTerritoryName(territories)
  const columns = useMemo<Column<DeliveryTerm>[]>(
    () => [
      {
        id: "name",
        header: t`Способ`,
        cell: ({ row: { original } }) => (
          <>
            {original.name}
            <Text size="sm" c="dimmed">
              {deliveryMethodName(i18n, original.method)}
            </Text>
          </>
        ),
      },
      {
        id: "territories",
        header: t`Куда`,
        cell: ({ row: { original } }) =>
          original.territory_codes.length ? original.territory_codes.map(nameOf).join(", ") : t`Везде`,
      },
      {
        id: "days",
        header: t`Срок`,
        cell: ({ row: { original } }) => format.term(original.days_min, original.days_max),
      },
      {
        id: "price",
        header: t`Цена`,
        meta: { isNumeric: true },
        cell: ({ row: { original } }) => (
          <>
            {original.price_kopecks === 0 ? t`бесплатно` : <Money kopecks={original.price_kopecks} />}
            {original.free_from_kopecks === null || original.price_kopecks === 0 ? null : (
              <Text size="sm" c="dimmed">
                <Trans>
                  бесплатно от <Money kopecks={original.free_from_kopecks} />
                </Trans>
              </Text>
            )}
          </>
        ),
      },
      {
        id: "actions",
        header: () => <span className="visually-hidden">{t`Действия`}</span>,
        cell: ({ row: { original } }) =>
          mayEdit ? <RowActions subject="delivery" id={original.id} name={original.name} /> : null,
      },
    ],
    [t, i18n, format, mayEdit, nameOf],
  )
  return <DataTable caption={t`Доставка`} columns={columns} rows={terms} rowId={(row) => row.id} empty={empty} />
}
