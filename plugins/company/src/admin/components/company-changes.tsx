import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CompanyDetail } from "../lib/company-types"
import { useDate } from "../lib/use-date"

export const CompanyChanges = ({ changes }: { changes: CompanyDetail["changes"] }) => {
  const { t } = useTranslation("company")
  const date = useDate()

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.changes")}
      </Heading>
      {changes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("detail.noChanges")}
        </Text>
      )}
      <Table>
        <Table.Body>
          {changes.map(({ id, field, previous, next, created_at }) => (
            <Table.Row key={id}>
              <Table.Cell className="tabular-nums">{date(created_at)}</Table.Cell>
              <Table.Cell>{t(`fields.${field}`, field)}</Table.Cell>
              <Table.Cell>
                {previous ?? "—"} → {next ?? "—"}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
