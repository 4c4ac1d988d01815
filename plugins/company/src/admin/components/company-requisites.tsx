import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CompanyDetail } from "../lib/company-types"
import { useTerritoryName } from "../lib/use-territory-name"
import { FieldList } from "./field-list"

const CONTACTS = ["phone", "email"] as const
const BANK = ["bank_name", "bik", "account", "corr_account"] as const

/** An ИП has an ОГРНИП and no КПП, a legal entity an ОГРН and a КПП: each shows its own fields. */
export const CompanyRequisites = ({ company }: { company: CompanyDetail }) => {
  const { t } = useTranslation("company")
  const territoryName = useTerritoryName(company)
  const field = (name: keyof CompanyDetail & string) => ({
    label: t(`fields.${name}`),
    value: String(company[name] ?? ""),
  })
  const isLegal = company.kind === "legal"

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.requisites")}
      </Heading>
      <FieldList
        fields={[
          { label: t("fields.kind"), value: t(`kinds.${company.kind}`) },
          field("name"),
          field("inn"),
          ...(isLegal ? [field("kpp")] : []),
          { label: t(isLegal ? "fields.ogrn" : "fields.ogrnip"), value: company.ogrn },
          field("address"),
          { label: t("fields.territory_code"), value: territoryName(company.territory_code) },
          ...CONTACTS.map(field),
        ]}
      />
      <Heading level="h3" className="px-6 py-4">
        {t("detail.bank")}
      </Heading>
      {company.bik ? (
        <FieldList fields={BANK.map(field)} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("detail.noBank")}
        </Text>
      )}
    </Container>
  )
}
