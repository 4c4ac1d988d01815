import { Table } from "@mantine/core"
import { useRef, type ReactNode } from "react"
import { useStickyHead } from "~/components/table/use-sticky-head"
import classes from "./data-table.module.css"

/** The frame of every table; one that is wider than the screen scrolls sideways, also with the keyboard. */
export function TableFrame({ caption, children }: { caption: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const isFitting = useStickyHead(frame)
  return (
    <div
      ref={frame}
      className={classes.frame}
      data-fits={isFitting || undefined}
      role="region"
      aria-label={caption}
      tabIndex={isFitting ? undefined : 0}
    >
      <Table highlightOnHover className={classes.table}>
        {children}
      </Table>
    </div>
  )
}
