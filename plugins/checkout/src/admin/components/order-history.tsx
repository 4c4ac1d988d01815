import { Text } from "@medusajs/ui"
import type { AdminOrder } from "../lib/types"
import { useWords } from "../lib/use-words"

type Event = AdminOrder["events"][number]

/** What happened, the latest first: who, when and why. */
export const OrderHistory = ({ events }: { events: Event[] }) => {
  const { t, time } = useWords()
  const wordOf = ({ kind, from, to, data }: Event): string => {
    if (kind === "stage" && !from) return t("events.placed")
    if (kind === "stage") return t("events.stage", { from: t(`stages.${from}`), to: t(`stages.${to}`) })
    if (kind === "payment") return t("events.payment", { from: t(`payments.${from}`), to: t(`payments.${to}`) })
    return t(`events.${kind}`, { number: data?.number })
  }
  return (
    <ol className="mt-2 flex flex-col gap-y-2">
      {[...events].reverse().map((event) => (
        <li key={event.id}>
          <Text size="small">{wordOf(event)}</Text>
          {event.reason && <Text size="small">{event.reason}</Text>}
          <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
            {[time(event.at), event.actor_name, t(`actors.${event.actor_kind}`)].filter(Boolean).join(" · ")}
          </Text>
        </li>
      ))}
    </ol>
  )
}
