import { Table } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useSearchParams } from "@remix-run/react"
import { getCoreRowModel, useReactTable } from "@tanstack/react-table"
import { useMemo, useState, type ReactNode } from "react"
import { choiceColumn } from "~/components/table/choice-column"
import { ColumnChoice } from "~/components/table/column-choice"
import { hiddenColumns, hideableColumns, type Column } from "~/components/table/columns"
import { ExportLink } from "~/components/table/export-link"
import { Pager } from "~/components/table/pager"
import { SortableHead } from "~/components/table/sortable-head"
import { TableFrame } from "~/components/table/table-frame"
import classes from "./data-table.module.css"
import tools from "./table-tools.module.css"

export type { Column } from "~/components/table/columns"

type Props<T> = {
  /** Said to screen readers; the visible title stands in the page header. */
  caption: string
  columns: Column<T>[]
  rows: T[]
  rowId: (row: T) => string
  /** All rows of the list, not only of this page; without it there is no pager. */
  count?: number
  limit?: number
  empty: ReactNode
  /** Given the chosen ids, renders the bulk actions; without it rows can't be chosen. */
  bulk?: (ids: string[], clear: () => void) => ReactNode
  isNeedy?: (row: T) => boolean
  /** Where the whole list is written as a workbook. */
  xlsx?: string
  /** A list in its own right: columns and page size are chosen and stand in the address. One such table a page. */
  isList?: boolean
}

/**
 * A heading or cell as its column draws it. It is called, not mounted: columns are made anew when a list is loaded again,
 * and as components of their own they would lose what is typed in the row and the answer to it.
 */
const drawn = <Context,>(template: ReactNode | ((context: Context) => ReactNode), context: Context): ReactNode =>
  typeof template === "function" ? template(context) : template

/** The one table: a heading that stays in sight, sort, page and columns in the address, choice of rows, sideways scroll on a phone. */
export function DataTable<T>(props: Props<T>) {
  const { caption, columns, rows, rowId, count, limit = 25, empty, bulk, isNeedy, xlsx, isList = false } = props
  const { t } = useLingui()
  const [search] = useSearchParams()
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const all = useMemo(
    () => (bulk ? [choiceColumn<T>(t`Выбрать все`, t`Выбрать строку`), ...columns] : columns),
    [bulk, columns, t],
  )
  const hideable = hideableColumns(columns)
  const hidden = isList ? hiddenColumns(hideable, search) : []
  const table = useReactTable({
    data: rows,
    columns: all,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualPagination: true,
    enableRowSelection: Boolean(bulk),
    state: { rowSelection: chosen, columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])) },
    onRowSelectionChange: setChosen,
  })
  const ids = Object.keys(chosen).filter((id) => chosen[id])
  if (rows.length === 0) return <>{empty}</>
  return (
    <div>
      {xlsx || isList ? (
        <div className={tools.tools}>
          {isList ? <ColumnChoice columns={hideable} /> : null}
          {xlsx ? <ExportLink to={xlsx} /> : null}
        </div>
      ) : null}
      {bulk && ids.length > 0 ? <div className={classes.bulk}>{bulk(ids, () => setChosen({}))}</div> : null}
      <TableFrame caption={caption}>
        <Table.Thead>
          <Table.Tr>
            {table.getFlatHeaders().map((header) => {
              const { order, isNumeric, width } = header.column.columnDef.meta ?? {}
              const title = drawn(header.column.columnDef.header, header.getContext())
              return (
                <SortableHead key={header.id} order={order} isNumeric={isNumeric} width={width}>
                  {title}
                </SortableHead>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id} data-needy={isNeedy?.(row.original) || undefined}>
              {row.getVisibleCells().map((cell) => (
                <Table.Td key={cell.id} className={cell.column.columnDef.meta?.isNumeric ? "numeric" : undefined}>
                  {drawn(cell.column.columnDef.cell, cell.getContext())}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </TableFrame>
      {count !== undefined ? <Pager count={count} limit={limit} hasSizes={isList} /> : null}
    </div>
  )
}
