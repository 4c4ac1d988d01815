import { Stack, Text } from "@mantine/core"
import { StatusBadge } from "~/components/ui/status-badge"
import type { Offer } from "../_shared/offer-answers"

/** One badge of an approved card says whether it is on sale; before that, what the moderator decided and why. */
export function OfferStatuses({ offer }: { offer: Offer }) {
  const { status, comment } = offer.moderation
  if (status === "approved") return <StatusBadge kind="offer" status={offer.status} />
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge kind="moderation" status={status} />
      {comment ? (
        <Text size="xs" maw={220} lineClamp={3} title={comment}>
          {comment}
        </Text>
      ) : null}
      {offer.status === "active" ? null : <StatusBadge kind="offer" status={offer.status} />}
    </Stack>
  )
}
