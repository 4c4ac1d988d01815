import { useLingui } from "@lingui/react/macro"
import { NavLink, useLocation } from "@remix-run/react"
import { useEffect, useRef, type ReactNode } from "react"
import classes from "./cabinet.module.css"

export type CabinetLink = {
  to: string
  label: ReactNode
  icon: ReactNode
  count?: number
  isExact?: boolean
  isOther?: boolean
}

/** Both cabinets look alike: a side menu (a strip on a phone) and the screen. `isOther` leads to the other cabinet. */
export function Cabinet({ links, children }: { links: CabinetLink[]; children: ReactNode }) {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const menu = useRef<HTMLElement>(null)
  useEffect(() => {
    const strip = menu.current
    const current = strip?.querySelector<HTMLElement>("[aria-current=page]")
    // Only the strip moves: scrollIntoView would drag the page along.
    if (strip && current) {
      const [box, item] = [strip.getBoundingClientRect(), current.getBoundingClientRect()]
      strip.scrollLeft += item.left - box.left - (box.width - item.width) / 2
    }
  }, [pathname])
  return (
    <div className={classes.cabinet}>
      <nav ref={menu} className={classes.menu} aria-label={t`Разделы кабинета`}>
        {links.map((link) => (
          <NavLink
            key={link.to}
            to={link.to}
            end={link.isExact}
            prefetch="intent"
            className={classes.link}
            data-other={link.isOther || undefined}
          >
            <span className={classes.icon} aria-hidden>
              {link.icon}
            </span>
            <span>{link.label}</span>
            {link.count ? <span className={classes.count}>{link.count}</span> : null}
          </NavLink>
        ))}
      </nav>
      <div className={classes.screen}>{children}</div>
    </div>
  )
}
