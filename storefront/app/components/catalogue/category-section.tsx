import { Link } from "@remix-run/react"
import { CategoryPicture } from "~/components/ui/category-picture"
import type { Category } from "~/lib/catalogue-schemas"
import { useFormat } from "~/lib/use-format"
import classes from "./category-section.module.css"

/** A key section: picture, name, what is inside. */
export function CategorySection({ category, depth = 1 }: { category: Category; depth?: 1 | 2 }) {
  const format = useFormat()
  const shown = depth === 1 ? category.children.slice(0, 5) : category.children
  return (
    <section className={classes.section}>
      <Link to={`/catalogue/${category.handle}`} className={classes.head} prefetch="intent">
        <CategoryPicture handle={category.handle} picture={category.picture} size={52} />
        <span>
          {category.name}
          {category.count ? <span className={classes.count}>{format.number(category.count)}</span> : null}
        </span>
      </Link>
      <ul className={classes.list}>
        {shown.map((child) => (
          <li key={child.handle}>
            <Link to={`/catalogue/${child.handle}`}>{child.name}</Link>
            {depth === 2 && child.children.length > 0 ? (
              <ul className={classes.leaves}>
                {child.children.map((leaf) => (
                  <li key={leaf.handle}>
                    <Link to={`/catalogue/${leaf.handle}`}>{leaf.name}</Link>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
