import { Button, Drawer } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { Trans, useLingui } from "@lingui/react/macro"
import { useNavigation, useSearchParams } from "@remix-run/react"
import type { ReactNode } from "react"
import { CardRow } from "~/components/catalogue/card-row"
import { CardTile } from "~/components/catalogue/card-tile"
import tileClasses from "~/components/catalogue/card-tile.module.css"
import { Chips } from "~/components/catalogue/chips"
import { Facets } from "~/components/catalogue/facets"
import { PriceList } from "~/components/catalogue/price-list"
import { Toolbar } from "~/components/catalogue/toolbar"
import { Pager } from "~/components/table/pager"
import { IconFilter } from "~/components/ui/icons"
import type { CardList } from "~/lib/catalogue-schemas"
import { viewOf } from "~/lib/catalogue-query"
import classes from "./listing.module.css"

type Props = { list: Pick<CardList, "cards" | "count" | "limit" | "facets">; empty: ReactNode; before?: ReactNode }

/** Facets at the left (a drawer on a phone), chips, order, form, goods, pages: the same for a section, a search and a supplier. */
export function Listing({ list, empty, before }: Props) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const [isOpen, { open, close }] = useDisclosure(false)
  const isLoading = useNavigation().state === "loading"
  return (
    <div className={classes.listing}>
      <aside className={classes.facets} aria-label={t`Фильтры`}>
        {before}
        <Facets facets={list.facets} id="side" />
      </aside>
      <div className={classes.goods} data-loading={isLoading || undefined} aria-busy={isLoading}>
        <Toolbar count={list.count}>
          <Button variant="default" leftSection={<IconFilter size={16} />} onClick={open} hiddenFrom="md">
            <Trans>Фильтры</Trans>
          </Button>
        </Toolbar>
        <Chips facets={list.facets} />
        {list.cards.length === 0 ? empty : <Goods cards={list.cards} view={viewOf(search)} />}
        {list.cards.length > 0 && list.count > list.limit ? (
          <Pager count={list.count} limit={list.limit} hasCount={false} />
        ) : null}
      </div>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={t`Фильтры`}
        size="sm"
        closeButtonProps={{ "aria-label": t`Закрыть` }}
      >
        <Facets facets={list.facets} id="drawer" />
      </Drawer>
    </div>
  )
}

function Goods({ cards, view }: { cards: CardList["cards"]; view: ReturnType<typeof viewOf> }) {
  if (view === "prices") return <PriceList cards={cards} />
  if (view === "tiles") {
    return (
      <div className={tileClasses.tiles}>
        {cards.map((card) => (
          <CardTile key={card.product_id} card={card} />
        ))}
      </div>
    )
  }
  return (
    <div>
      {cards.map((card) => (
        <CardRow key={card.product_id} card={card} />
      ))}
    </div>
  )
}
