import { Group, Stack, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Section } from "~/components/ui/section"
import { StatusBadge } from "~/components/ui/status-badge"
import { useFormat } from "~/lib/use-format"
import type { Order } from "../_shared/answers"

type Event = Order["events"][number]

/** Who moved the order, when and why, newest first. */
export function OrderHistory({ events }: { events: Event[] }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <Section title={t`История`}>
      <Stack gap={6} component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {[...events].reverse().map((event) => (
          <li key={event.id}>
            <Group gap="xs">
              <Text size="sm" c="dimmed" style={{ fontVariantNumeric: "tabular-nums" }}>
                {format.dateTime(event.at)}
              </Text>
              <What event={event} />
              <Text size="sm">{event.actor_name}</Text>
            </Group>
            {event.reason ? <Text size="sm">{event.reason}</Text> : null}
          </li>
        ))}
      </Stack>
    </Section>
  )
}

function What({ event: { kind, to } }: { event: Event }) {
  const { t } = useLingui()
  if (to && kind === "payment") return <StatusBadge kind="payment" status={to} />
  if (to && kind === "stage") return <StatusBadge kind="order" status={to} />
  return <Text size="sm">{kind === "document" ? t`Выписан документ` : t`Комментарий`}</Text>
}
