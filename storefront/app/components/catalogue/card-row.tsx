import { Text } from "@mantine/core"
import { Plural, Trans } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { AddToCart } from "~/components/catalogue/add-to-cart"
import { Availability } from "~/components/catalogue/availability"
import { GoodsPicture } from "~/components/catalogue/goods-picture"
import { Money } from "~/components/ui/money"
import type { CardSummary } from "~/lib/catalogue-schemas"
import { useFormat } from "~/lib/use-format"
import classes from "./card-row.module.css"

export function CardRow({ card }: { card: CardSummary }) {
  const format = useFormat()
  const { best } = card
  return (
    <article className={classes.row}>
      <GoodsPicture url={card.thumbnail} size={84} />
      <div className={classes.what}>
        <Link to={`/cards/${card.handle}`} className={classes.title} prefetch="intent">
          {card.title}
        </Link>
        <Text size="sm" c="dimmed">
          {[card.brand, card.article].filter(Boolean).join(" · ")}
        </Text>
        {best ? (
          <Text size="sm" c="dimmed">
            {best.supplier.name}
            {card.offers_count > 1 ? (
              <>
                {" · "}
                <Link to={`/cards/${card.handle}#offers`}>
                  <Plural
                    value={card.offers_count}
                    one="# предложение"
                    few="# предложения"
                    many="# предложений"
                    other="# предложения"
                  />
                </Link>
              </>
            ) : null}
          </Text>
        ) : null}
      </div>
      {best ? (
        <>
          <div className={classes.price}>
            <Text size="lg" fw={600}>
              <Money kopecks={best.price_kopecks} />
            </Text>
            <Text size="sm" c="dimmed">
              <Trans>за {format.unit(best.unit)}, с НДС</Trans>
            </Text>
            <Availability available={best.available} unit={best.unit} leadDays={best.lead_days} />
          </div>
          <div className={classes.buy}>
            <AddToCart
              isQuiet
              offerId={best.offer_id}
              minimum={best.min_quantity}
              multiple={best.multiplicity}
              title={card.title}
              isAvailable={best.available > 0}
            />
            {best.min_quantity > 1 || best.multiplicity > 1 ? (
              <Text size="xs" c="dimmed">
                <Trans>
                  от {format.quantity(best.min_quantity, best.unit)}, кратно {format.number(best.multiplicity)}
                </Trans>
              </Text>
            ) : null}
          </div>
        </>
      ) : (
        <Text c="dimmed" size="sm">
          <Trans>Сейчас нет предложений</Trans>
        </Text>
      )}
    </article>
  )
}
