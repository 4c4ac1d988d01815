import { Text, Timeline } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { statusLabel } from "~/lib/statuses"
import { useFormat } from "~/lib/use-format"

export type HistoryEvent = {
  id: string
  kind: string
  from?: string | null
  to?: string | null
  actor_kind?: string | null
  actor_name?: string | null
  reason?: string | null
  at: string
}

/** Who moved the order, when and why; both sides and the operator see the same. */
export function OrderHistory({ events }: { events: HistoryEvent[] }) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const sides: Record<string, string> = {
    customer: t`покупатель`,
    supplier: t`поставщик`,
    user: t`оператор`,
    system: t`система`,
  }
  const describe = (event: HistoryEvent) => {
    if (event.kind === "payment") return t`Оплата: ${statusLabel(i18n, "payment", event.to ?? "")}`
    if (event.kind === "document") return t`Сформирован документ`
    if (event.kind === "comment") return t`Комментарий`
    return event.from
      ? `${statusLabel(i18n, "order", event.from)} → ${statusLabel(i18n, "order", event.to ?? "")}`
      : t`Заказ создан`
  }
  if (events.length === 0)
    return (
      <Text c="dimmed">
        <Trans>Событий пока нет.</Trans>
      </Text>
    )
  return (
    <Timeline bulletSize={14} lineWidth={2} active={events.length}>
      {[...events].reverse().map((event) => (
        <Timeline.Item key={event.id} title={<Text fw={500}>{describe(event)}</Text>}>
          <Text size="sm" c="dimmed">
            {[format.dateTime(event.at), event.actor_name, sides[event.actor_kind ?? ""]].filter(Boolean).join(", ")}
          </Text>
          {event.reason ? <Text size="sm">{event.reason}</Text> : null}
        </Timeline.Item>
      ))}
    </Timeline>
  )
}
