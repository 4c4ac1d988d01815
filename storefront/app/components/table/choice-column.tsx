import { Checkbox } from "@mantine/core"
import type { Column } from "~/components/table/columns"

/** The first column of a table with bulk actions. */
export function choiceColumn<T>(allLabel: string, oneLabel: string): Column<T> {
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
