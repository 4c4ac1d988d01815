import { Table } from "@mantine/core"
import { Link, useSearchParams } from "@remix-run/react"
import type { ReactNode } from "react"
import { IconChevronDown, IconChevronUp, IconSelector } from "~/components/ui/icons"
import { withParams } from "~/lib/list-query"
import classes from "./data-table.module.css"

type Props = { order?: string; isNumeric?: boolean; width?: number | string; children: ReactNode }

/** A heading; where the list can be sorted by it, a link that turns the order round. */
export function SortableHead({ order, isNumeric, width, children }: Props) {
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
