import { Container, Heading, Text } from "@medusajs/ui"
import type { SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"
import { SupplierStatusBadge } from "./status-badges"

/** Every move, the latest first: when, by whom, with which words. */
export const SupplierHistory = ({ events }: Pick<SupplierPage, "events">) => {
  const { t, formatTime } = useWords()
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("page.history")}</Heading>
      <ol className="flex flex-col gap-y-3">
        {[...events].reverse().map(({ id, to, actor_kind, actor_name, comment, at }) => (
          <li key={id}>
            <SupplierStatusBadge status={to} />
            <Text size="small" className="text-ui-fg-subtle">
              {formatTime(at)} · {t(`page.${actor_kind}`)} {actor_name}
            </Text>
            {comment && <Text size="small">{comment}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  )
}
