import { Container, Heading, Text } from "@medusajs/ui"
import type { SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"

/** Who acts for the supplier, and which texts they accepted, when and from where. */
export const SupplierPeople = ({ members, consents }: Pick<SupplierPage, "members" | "consents">) => {
  const { t, formatTime } = useWords()
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">{t("page.people")}</Heading>
      {members.map(({ id, first_name, last_name, role, email, phone }) => (
        <div key={id}>
          <Text size="small" weight="plus">
            {first_name} {last_name}, {t(`roles.${role}`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {[email, phone].filter(Boolean).join(" · ")}
          </Text>
        </div>
      ))}
      <Heading level="h2">{t("page.consents")}</Heading>
      {!consents.length && <Text className="text-ui-fg-muted">{t("page.nothing")}</Text>}
      {consents.map(({ id, document, version, text_hash, ip, accepted_at }) => (
        <div key={id}>
          <Text size="small">
            {t(`documents.${document}`)}, {version}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle" title={text_hash}>
            {[formatTime(accepted_at), ip, text_hash.slice(0, 12)].join(" · ")}
          </Text>
        </div>
      ))}
    </Container>
  )
}
