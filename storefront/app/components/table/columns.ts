import type { ColumnDef, RowData } from "@tanstack/react-table"

declare module "@tanstack/react-table" {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** The field of `?order=` that sorts by this column; without it the column can't be sorted. */
    order?: string
    isNumeric?: boolean
    width?: number | string
    /** What the choice of columns calls it where the heading is no plain text. */
    label?: string
  }
}

export type Column<T> = ColumnDef<T>
export type NamedColumn = { id: string; label: string }

/** Columns that a person may hide: those with a name, but for the first one, which says what the row is. */
export function hideableColumns<T>(columns: Column<T>[]): NamedColumn[] {
  return columns.slice(1).flatMap(({ id, header, meta }) => {
    const label = meta?.label ?? (typeof header === "string" ? header : undefined)
    return id && label ? [{ id, label }] : []
  })
}

/** `?columns=date&columns=total` shows these beside the unhideable ones; nothing known there means all. */
export function hiddenColumns(hideable: NamedColumn[], search: URLSearchParams): string[] {
  const wanted = search.getAll("columns")
  const hidden = hideable.filter(({ id }) => !wanted.includes(id)).map(({ id }) => id)
  const isAsked = wanted.some((id) => id === NO_COLUMNS || hideable.some((one) => one.id === id))
  return isAsked ? hidden : []
}

/** In the address, since an empty choice would read as «all». */
export const NO_COLUMNS = "none"
