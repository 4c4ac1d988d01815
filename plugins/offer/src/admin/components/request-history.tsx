import { Container, Heading, Text } from "@medusajs/ui"
import type { RequestEvent } from "../lib/types"
import { useWords } from "../lib/use-words"

/** What became of the request, the latest first: when, by whom, with which words. */
export const RequestHistory = ({ events }: { events: RequestEvent[] }) => {
  const { t, formatTime } = useWords()
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("request.history")}</Heading>
      <ol className="flex flex-col gap-y-3">
        {events.map(({ id, to, actor_kind, actor_name, comment, at }) => (
          <li key={id}>
            <Text size="small">{t(`status.${to}`)}</Text>
            {comment && <Text size="small">{comment}</Text>}
            <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
              {[formatTime(at), actor_name, t(`actors.${actor_kind}`)].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
