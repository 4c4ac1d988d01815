import { useLingui } from "@lingui/react"
import { orderStages, statusLabel } from "~/lib/statuses"
import classes from "./stage-line.module.css"

/** Where an order is on its way, from the first stage to the last. */
export function StageLine({ stage }: { stage: string }) {
  const { i18n } = useLingui()
  const current = orderStages.findIndex((one) => one === stage)
  return (
    <ol className={classes.line}>
      {orderStages.map((one, index) => (
        <li
          key={one}
          className={classes.step}
          data-state={index < current ? "passed" : index === current ? "current" : "ahead"}
          aria-current={index === current ? "step" : undefined}
        >
          <span>{statusLabel(i18n, "order", one)}</span>
        </li>
      ))}
    </ol>
  )
}
