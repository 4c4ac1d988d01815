import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { CategoryPicture } from "~/components/ui/category-picture"
import classes from "./subcategories.module.css"

type Props = { list: { handle: string; name: string; picture?: string | null }[] }

export function Subcategories({ list }: Props) {
  const { t } = useLingui()
  if (list.length === 0) return null
  return (
    <nav aria-label={t`Подразделы`} className={classes.grid}>
      {list.map((one) => (
        <Link key={one.handle} to={`/catalogue/${one.handle}`} className={classes.link} prefetch="intent">
          <CategoryPicture handle={one.handle} picture={one.picture} size={30} />
          {one.name}
        </Link>
      ))}
    </nav>
  )
}
