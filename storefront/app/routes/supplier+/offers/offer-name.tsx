import { Anchor, Text } from "@mantine/core"
import { Link } from "@remix-run/react"
import type { Offer } from "../_shared/offer-answers"
import classes from "./offer-name.module.css"

/** The name holds what tells goods apart; below it only what it doesn't say: the variant and an article of one's own. */
export function OfferName({ offer }: { offer: Offer }) {
  const article = offer.title.includes(offer.article) ? null : offer.article
  const details = [article, offer.variant_title].filter(Boolean).join(" · ")
  return (
    <div className={classes.name}>
      <Anchor component={Link} to={`/supplier/offers/${offer.id}`} prefetch="intent" lh={1.25}>
        {offer.title}
      </Anchor>
      {details ? (
        <Text size="xs" c="dimmed" span ml={6}>
          {details}
        </Text>
      ) : null}
    </div>
  )
}
