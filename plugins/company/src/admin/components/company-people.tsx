import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CompanyDetail } from "../lib/company-types"

export const CompanyPeople = ({ members }: { members: CompanyDetail["members"] }) => {
  const { t } = useTranslation("company")

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.members")}
      </Heading>
      {members.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("detail.noMembers")}
        </Text>
      )}
      <Table>
        <Table.Body>
          {members.map(({ id, role, customer }) => (
            <Table.Row key={id}>
              <Table.Cell>{[customer?.first_name, customer?.last_name].filter(Boolean).join(" ") || "—"}</Table.Cell>
              <Table.Cell>{customer?.email ?? "—"}</Table.Cell>
              <Table.Cell>{customer?.phone ?? "—"}</Table.Cell>
              <Table.Cell>{t(`roles.${role}`)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
