import { useLingui } from "@lingui/react/macro"
import { Link, useSearchParams } from "@remix-run/react"
import { withParams } from "~/lib/list-query"
import classes from "./variants.module.css"

type Props = { variants: { id: string; title: string; offers: number }[]; chosen: string | null }

/** Variants as links: each has its address, price and stock. */
export function Variants({ variants, chosen }: Props) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  if (variants.length < 2) return null
  return (
    <nav aria-label={t`Исполнение`} className={classes.variants}>
      {variants.map((variant) => (
        <Link
          key={variant.id}
          to={withParams(search, { variant: variant.id })}
          replace
          preventScrollReset
          aria-current={variant.id === chosen ? "true" : undefined}
          data-empty={variant.offers === 0 || undefined}
        >
          {variant.title}
        </Link>
      ))}
    </nav>
  )
}
