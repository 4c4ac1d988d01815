import { useLingui } from "@lingui/react/macro"
import { useMemo, type ReactNode } from "react"
import { DataTable, type Column } from "~/components/table/data-table"
import type { Warehouse } from "../_shared/answers"
import { RowActions } from "./row-actions"
import { useTerritoryName, type TerritoryName } from "./territories"

type Props = { warehouses: Warehouse[]; territories: TerritoryName[]; mayEdit: boolean; empty: ReactNode }

export function WarehouseTable({ warehouses, territories, mayEdit, empty }: Props) {
  const { t } = useLingui()
  const nameOf = useTerritoryName(territories)
  const columns = useMemo<Column<Warehouse>[]>(
    () => [
      { id: "name", header: t`Название`, cell: ({ row }) => row.original.name },
      { id: "territory", header: t`Территория`, cell: ({ row }) => nameOf(row.original.territory_code) },
      { id: "address", header: t`Адрес`, cell: ({ row }) => row.original.address ?? "—" },
      {
        id: "actions",
        header: () => <span className="visually-hidden">{t`Действия`}</span>,
        cell: ({ row: { original } }) =>
          mayEdit ? <RowActions subject="warehouse" id={original.id} name={original.name} /> : null,
      },
    ],
    [t, mayEdit, nameOf],
  )
  return <DataTable caption={t`Склады`} columns={columns} rows={warehouses} rowId={(row) => row.id} empty={empty} />
}
