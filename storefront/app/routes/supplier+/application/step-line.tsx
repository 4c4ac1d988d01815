import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { steps, type Step } from "./steps"
import classes from "./step-line.module.css"

/** Where the applicant is; steps already passed are links back. */
export function StepLine({ current }: { current: Step }) {
  const { t } = useLingui()
  const names: Record<Step, string> = {
    requisites: t`Реквизиты`,
    bank: t`Банк`,
    contacts: t`Контакты`,
    consents: t`Согласия`,
    check: t`Проверка`,
  }
  const at = steps.indexOf(current)
  return (
    <nav aria-label={t`Шаги заявки`}>
      <ol className={classes.line}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classes.step}
            data-state={index < at ? "passed" : index === at ? "current" : "ahead"}
            aria-current={index === at ? "step" : undefined}
          >
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            {index < at ? <Link to={`?step=${step}`}>{names[step]}</Link> : <span>{names[step]}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
