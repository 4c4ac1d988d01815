import { Text } from "@mantine/core"
import { Plural, Trans } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { AddToCart } from "~/components/catalogue/add-to-cart"
import { Availability } from "~/components/catalogue/availability"
import { GoodsPicture } from "~/components/catalogue/goods-picture"
import { Money } from "~/components/ui/money"
import type { CardSummary } from "~/lib/catalogue-schemas"
import classes from "./card-tile.module.css"

export function CardTile({ card, isCompact = false }: { card: CardSummary; isCompact?: boolean }) {
  const { best } = card
  return (
    <article className={classes.tile}>
      <Link to={`/cards/${card.handle}`} className={classes.title} prefetch="intent">
        <GoodsPicture url={card.thumbnail} size="fill" />
        <span>{card.title}</span>
      </Link>
      <Text size="sm" c="dimmed">
        {[card.brand, card.article].filter(Boolean).join(" · ")}
      </Text>
      {best ? (
        <div className={classes.offer}>
          <Text size="lg" fw={600}>
            <Money kopecks={best.price_kopecks} />
            <Text span c="dimmed" size="sm" fw={400}>
              {" / "}
              {best.unit}
            </Text>
          </Text>
          <Availability available={best.available} unit={best.unit} leadDays={best.lead_days} />
          {card.offers_count > 1 ? (
            <Text size="sm" c="dimmed">
              <Plural
                value={card.offers_count}
                one="# предложение"
                few="# предложения"
                many="# предложений"
                other="# предложения"
              />
            </Text>
          ) : null}
          {isCompact ? null : (
            <AddToCart
              isQuiet
              offerId={best.offer_id}
              minimum={best.min_quantity}
              multiple={best.multiplicity}
              title={card.title}
              isAvailable={best.available > 0}
            />
          )}
        </div>
      ) : (
        <Text c="dimmed" size="sm">
          <Trans>Сейчас нет предложений</Trans>
        </Text>
      )}
    </article>
  )
}
