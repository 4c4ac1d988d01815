import { Checkbox, ScrollArea, Table } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link, useSearchParams } from "@remix-run/react"
import { flexRender, getCoreRowModel, useReactTable, type ColumnDef, type RowData } from "@tanstack/react-table"
import { useMemo, useState, type ReactNode } from "react"
import { Pager } from "~/components/table/pager"
import { IconChevronDown, IconChevronUp, IconSelector } from "~/components/ui/icons"
import { withParams } from "~/lib/list-query"
import classes from "./data-table.module.css"

declare module "@tanstack/react-table" {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** The field of `?order=` that sorts by this column; without it the column can't be sorted. */
    order?: string
    isNumeric?: boolean
    width?: number | string
  }
}

export type Column<T> = ColumnDef<T>

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
}

/** The one table: it grows with the page; sort and page in the address, choice of rows, sideways scroll on a phone. */
export function DataTable<T>({ caption, columns, rows, rowId, count, limit = 25, empty, bulk, isNeedy }: Props<T>) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<Record<string, boolean>>({})
  const all = useMemo(
    () => (bulk ? [choiceColumn<T>(t`Выбрать все`, t`Выбрать строку`), ...columns] : columns),
    [bulk, columns, t],
  )
  const table = useReactTable({
    data: rows,
    columns: all,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
    manualPagination: true,
    enableRowSelection: Boolean(bulk),
    state: { rowSelection: chosen },
    onRowSelectionChange: setChosen,
  })
  const ids = Object.keys(chosen).filter((id) => chosen[id])
  if (rows.length === 0) return <>{empty}</>
  return (
    <div>
      {bulk && ids.length > 0 ? <div className={classes.bulk}>{bulk(ids, () => setChosen({}))}</div> : null}
      <ScrollArea
        className={classes.frame}
        type="auto"
        scrollbars="x"
        offsetScrollbars="x"
        viewportProps={{ tabIndex: 0, role: "region", "aria-label": caption }}
      >
        <Table highlightOnHover className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              {table.getFlatHeaders().map((header) => {
                const { order, isNumeric, width } = header.column.columnDef.meta ?? {}
                const title = flexRender(header.column.columnDef.header, header.getContext())
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
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      {count !== undefined ? <Pager count={count} limit={limit} /> : null}
    </div>
  )
}

function choiceColumn<T>(allLabel: string, oneLabel: string): Column<T> {
  return {
    id: "choice",
    meta: { width: 36 },
    header: ({ table }) => (
      <Checkbox
        size="xs"
        aria-label={allLabel}
        checked={table.getIsAllRowsSelected()}
        indeterminate={table.getIsSomeRowsSelected()}
        onChange={table.getToggleAllRowsSelectedHandler()}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        size="xs"
        aria-label={oneLabel}
        checked={row.getIsSelected()}
        onChange={row.getToggleSelectedHandler()}
      />
    ),
  }
}

type HeadProps = { order?: string; isNumeric?: boolean; width?: number | string; children: ReactNode }

function SortableHead({ order, isNumeric, width, children }: HeadProps) {
  const [search] = useSearchParams()
  const current = search.get("order")
  const direction = order && current === order ? "ascending" : order && current === `-${order}` ? "descending" : "none"
  const next = direction === "descending" ? order : `-${order}`
  const Icon = direction === "ascending" ? IconChevronUp : direction === "descending" ? IconChevronDown : IconSelector
  return (
    <Table.Th w={width} className={isNumeric ? "numeric" : undefined} aria-sort={order ? direction : undefined}>
      {order ? (
        <Link to={withParams(search, { order: next ?? null })} className={classes.sort} preventScrollReset>
          {children}
          <Icon size={14} aria-hidden />
        </Link>
      ) : (
        children
      )}
    </Table.Th>
  )
}
