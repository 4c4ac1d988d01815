import { Text } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { useFormat } from "~/lib/use-format"

export function Availability({
  available,
  unit,
  leadDays,
}: {
  available: number
  unit: string
  leadDays?: number | null
}) {
  const format = useFormat()
  if (available > 0) {
    return (
      <Text size="sm" c="var(--ryad-accent)">
        <Trans>В наличии {format.quantity(available, unit)}</Trans>
      </Text>
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {leadDays ? <Trans>Под заказ {format.term(null, leadDays)}</Trans> : <Trans>Нет в наличии</Trans>}
    </Text>
  )
}
