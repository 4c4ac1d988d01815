import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useManagers } from "../lib/company-queries"
import type { CompanyDetail } from "../lib/company-types"
import { usePriceTypeName } from "../lib/price-type-name"
import { useDate } from "../lib/use-date"
import { useTerritoryName } from "../lib/use-territory-name"

const useValueWords = (company: CompanyDetail) => {
  const { t } = useTranslation("company")
  const priceTypeName = usePriceTypeName()
  const territoryName = useTerritoryName(company)
  const managers = useManagers()
  const words: Record<string, (value: string) => string> = {
    status: (value) => t(`statuses.${value}`),
    check: (value) => t(`outcomes.${value}`),
    price_type_code: priceTypeName,
    territory_code: territoryName,
    manager_id: (id) => managers.data?.managers.find((manager) => manager.id === id)?.name ?? id,
  }

  return (field: string, value: string | null) => (value === null ? "—" : (words[field]?.(value) ?? value))
}

/** Every change of the company, the latest first: what, when, by whom and why. */
export const CompanyChanges = ({ company }: { company: CompanyDetail }) => {
  const { t } = useTranslation("company")
  const date = useDate()
  const wordOf = useValueWords(company)

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.changes")}
      </Heading>
      {company.changes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("detail.noChanges")}
        </Text>
      )}
      <Table>
        <Table.Body>
          {company.changes.map(({ id, field, previous, next, created_at, actor_kind, actor_name, reason }) => (
            <Table.Row key={id} className="align-top">
              <Table.Cell className="whitespace-nowrap py-2 tabular-nums">{date(created_at)}</Table.Cell>
              <Table.Cell className="py-2">
                {[actor_name, t(`actors.${actor_kind}`)].filter(Boolean).join(", ")}
              </Table.Cell>
              <Table.Cell className="py-2">{t(`fields.${field}`, field)}</Table.Cell>
              <Table.Cell className="whitespace-normal py-2">
                {wordOf(field, previous)} → {wordOf(field, next)}
                {reason && (
                  <Text size="small" className="text-ui-fg-subtle">
                    {reason}
                  </Text>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
