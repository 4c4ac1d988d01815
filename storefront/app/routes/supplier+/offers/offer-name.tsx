import { Anchor, Text } from "@mantine/core"
import { Link } from "@remix-run/react"
import type { Offer } from "../_shared/offer-answers"

export function OfferName({ offer }: { offer: Offer }) {
  const details = [offer.article, offer.brand, offer.category?.name].filter(Boolean).join(" · ")
  return (
    <>
      <Anchor component={Link} to={`/supplier/offers/${offer.id}`} prefetch="intent">
        {offer.title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {details}
      </Text>
    </>
  )
}
