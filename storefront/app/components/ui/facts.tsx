import type { ReactNode } from "react"
import classes from "./facts.module.css"

export type Fact = { name: ReactNode; value: ReactNode }

/** Name and value pairs: requisites, characteristics, totals. Empty values are left out. */
export function Facts({ facts, align = "start" }: { facts: Fact[]; align?: "start" | "end" }) {
  return (
    <dl className={classes.facts} data-align={align}>
      {facts
        .filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== "")
        .map((fact, index) => (
          <div key={index} className={classes.row}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  )
}
