import { Container, Heading, Text } from "@medusajs/ui"
import type { SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"
import { SupplierStatusBadge } from "./status-badges"

/** Every move and every request to the registers, the latest first: when, by whom, with which words. */
export const SupplierHistory = ({ events }: Pick<SupplierPage, "events">) => {
  const { t, formatTime } = useWords()
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("page.history")}</Heading>
      {!events.length && <Text className="text-ui-fg-muted">{t("page.noHistory")}</Text>}
      <ol className="flex flex-col gap-y-3">
        {[...events].reverse().map(({ id, kind, to, actor_kind, actor_name, comment, at }) => (
          <li key={id}>
            {kind === "check" ? (
              <Text size="small">{t("page.checkedAgain")}</Text>
            ) : (
              <SupplierStatusBadge status={to} />
            )}
            <Text size="small" className="text-ui-fg-subtle">
              {[formatTime(at), actor_name, t(`page.${actor_kind}`)].filter(Boolean).join(" · ")}
            </Text>
            {comment && <Text size="small">{comment}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  )
}
