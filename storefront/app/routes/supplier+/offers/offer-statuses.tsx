import { Stack, Text } from "@mantine/core"
import { StatusBadge } from "~/components/ui/status-badge"
import type { Offer } from "../_shared/offer-answers"

/** What the moderator decided with the comment, and whether the offer is on sale. */
export function OfferStatuses({ offer }: { offer: Offer }) {
  const { status, comment } = offer.moderation
  return (
    <Stack gap={4} align="flex-start">
      <StatusBadge kind="moderation" status={status} />
      {comment && status !== "approved" ? (
        <Text size="sm" maw={220} lineClamp={3}>
          {comment}
        </Text>
      ) : null}
      {offer.status === "active" && status !== "approved" ? null : <StatusBadge kind="offer" status={offer.status} />}
    </Stack>
  )
}
