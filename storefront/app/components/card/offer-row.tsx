import { Badge, Table, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useState } from "react"
import { AddToCart } from "~/components/catalogue/add-to-cart"
import { Money } from "~/components/ui/money"
import type { Offer } from "~/lib/catalogue-schemas"
import { tierFor } from "~/lib/tiers"
import { useFormat } from "~/lib/use-format"
import classes from "./offers-table.module.css"

type Props = { offer: Offer & { territory: string | null }; title: string; now: string }

export function OfferRow({ offer, title, now }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const [quantity, setQuantity] = useState(offer.min_quantity)
  const tier = tierFor(offer.prices, quantity)
  return (
    <Table.Tr data-best={offer.is_best || undefined}>
      <Table.Td miw={170}>
        <Link to={`/suppliers/${offer.supplier.handle}`} className={classes.supplier}>
          {offer.supplier.name}
        </Link>
        {offer.is_best ? (
          <Badge ml={6} size="sm">
            <Trans>лучшее</Trans>
          </Badge>
        ) : null}
        <Text size="xs" c="dimmed">
          {[offer.territory, offer.article ? t`арт. ${offer.article}` : null].filter(Boolean).join(" · ")}
        </Text>
      </Table.Td>
      <Table.Td className="numeric">
        <Text fw={600} span>
          {tier ? <Money kopecks={tier.amount_kopecks} /> : "—"}
        </Text>
        <Text size="xs" c="dimmed">
          {offer.vat_rate === null ? <Trans>без НДС</Trans> : <Trans>с НДС {offer.vat_rate} %</Trans>}
        </Text>
        {offer.prices.length > 1 ? (
          <ul className={classes.tiers}>
            {offer.prices.map((price) => (
              <li key={price.min_quantity} data-current={price === tier || undefined}>
                <Trans>
                  от {format.quantity(price.min_quantity, offer.unit)} – {format.money(price.amount_kopecks)}
                </Trans>
              </li>
            ))}
          </ul>
        ) : null}
      </Table.Td>
      <Table.Td>
        {offer.stock
          .filter((one) => one.available > 0)
          .map((one) => (
            <div key={one.warehouse} className={classes.stock}>
              <span>{one.warehouse}</span>
              <span>{format.quantity(one.available, offer.unit)}</span>
            </div>
          ))}
        {offer.available <= 0 ? (
          <Text c="dimmed" size="sm">
            {offer.lead_days ? (
              <Trans>под заказ {format.term(null, offer.lead_days)}</Trans>
            ) : (
              <Trans>нет в наличии</Trans>
            )}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        {offer.delivery ? (
          <>
            {format.term(offer.delivery.days_min, offer.delivery.days_max)}
            <Text size="xs" c="dimmed">
              {offer.delivery.price_kopecks === 0 ? (
                <Trans>бесплатно</Trans>
              ) : (
                <Trans>от {format.money(offer.delivery.price_kopecks)}</Trans>
              )}
            </Text>
          </>
        ) : (
          <Text c="dimmed" size="sm">
            <Trans>уточняется</Trans>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {offer.confirmed_at ? format.freshness(offer.confirmed_at, now) : null}
        </Text>
      </Table.Td>
      <Table.Td>
        {offer.min_quantity > 1 || offer.multiplicity > 1 ? (
          <Text size="xs" c="dimmed" mb={4}>
            <Trans>
              от {format.quantity(offer.min_quantity, offer.unit)}, кратно {format.number(offer.multiplicity)}
            </Trans>
          </Text>
        ) : null}
        <AddToCart
          offerId={offer.id}
          minimum={offer.min_quantity}
          multiple={offer.multiplicity}
          title={`${title}, ${offer.supplier.name}`}
          isAvailable={offer.available > 0}
          onQuantity={setQuantity}
        />
      </Table.Td>
    </Table.Tr>
  )
}
