import { Button, Popover } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { Link, useFetcher } from "@remix-run/react"
import { useState } from "react"
import { CategoryPicture } from "~/components/ui/category-picture"
import { IconCategory } from "~/components/ui/icons"
import { SkeletonRows } from "~/components/ui/skeleton-rows"
import type { CatalogueTree } from "~/lib/catalogue-schemas"
import classes from "./catalogue-menu.module.css"

/** Three levels at once. It is a link to the same catalogue as a page, so it works before scripts do. */
export function CatalogueMenu() {
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const fetcher = useFetcher<CatalogueTree>({ key: "tree" })
  const load = () => {
    if (!fetcher.data && fetcher.state === "idle") fetcher.load("/resources/tree")
  }
  const roots = fetcher.data?.categories ?? []
  const current = roots.find((root) => root.handle === shown) ?? roots[0]
  const close = () => setOpen(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width="min(1080px, calc(100vw - 32px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          component="a"
          href="/catalogue"
          leftSection={<IconCategory size={18} />}
          aria-expanded={isOpen}
          onMouseEnter={load}
          onFocus={load}
          onClick={(event) => {
            event.preventDefault()
            load()
            setOpen(!isOpen)
          }}
        >
          <Trans>Каталог</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        {current ? (
          <div className={classes.menu}>
            <ul className={classes.roots}>
              {roots.map((root) => (
                <li key={root.handle}>
                  <Link
                    to={`/catalogue/${root.handle}`}
                    onClick={close}
                    onMouseEnter={() => setShown(root.handle)}
                    onFocus={() => setShown(root.handle)}
                    data-current={root.handle === current.handle || undefined}
                  >
                    <CategoryPicture handle={root.handle} picture={root.picture} size={26} />
                    {root.name}
                  </Link>
                </li>
              ))}
            </ul>
            <div className={classes.columns}>
              {current.children.map((group) => (
                <section key={group.handle}>
                  <Link to={`/catalogue/${group.handle}`} onClick={close} className={classes.group}>
                    {group.name}
                  </Link>
                  {group.children.map((leaf) => (
                    <Link key={leaf.handle} to={`/catalogue/${leaf.handle}`} onClick={close} className={classes.leaf}>
                      {leaf.name}
                    </Link>
                  ))}
                </section>
              ))}
            </div>
          </div>
        ) : (
          <div className={classes.waiting}>
            <SkeletonRows rows={5} />
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
