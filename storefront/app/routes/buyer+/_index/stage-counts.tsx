import { useLingui } from "@lingui/react"
import { Link } from "@remix-run/react"
import { orderStages, statusLabel } from "~/lib/statuses"
import classes from "./stage-counts.module.css"

/** How many orders stand at each stage; each number opens the list of exactly those. */
export function StageCounts({ counts }: { counts: Record<string, number> }) {
  const { i18n } = useLingui()
  const shown = orderStages.filter((stage) => stage !== "closed" || counts.closed)
  return (
    <ul className={classes.stages}>
      {shown.map((stage) => {
        const count = counts[stage] ?? 0
        return (
          <li key={stage}>
            <Link
              to={`/buyer/orders?stage=${stage}`}
              data-empty={count === 0 || undefined}
              data-needs={(stage === "awaiting_payment" && count > 0) || undefined}
            >
              <strong>{count}</strong>
              <span>{statusLabel(i18n, "order", stage)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
