import { Badge, Table, Text } from "@medusajs/ui"
import type { SupplierPage } from "../lib/types"
import { useWords } from "../lib/use-words"

const FIELDS = [
  "kind",
  "inn",
  "kpp",
  "ogrn",
  "name",
  "short_name",
  "address",
  "territory_code",
  "head",
  "head_basis",
  "vat_payer",
  "phone",
  "email",
  "bik",
  "bank_name",
  "account",
  "corr_account",
  "description",
] as const

/** One row a field: what the applicant typed at the left, what the register says at the right, differences marked. */
export const ComparisonTable = ({ supplier }: { supplier: SupplierPage }) => {
  const { t, nameOf } = useWords()
  const differing = new Set(supplier.differences.map(({ field }) => field))
  const answer: Record<string, unknown> = {
    ...supplier.check?.party.answer,
    ...(supplier.check && {
      bank_name: supplier.check.bank.bank_name,
      // The bank's own answer only: without one the entered account would be shown as if it were confirmed.
      corr_account: supplier.check.bank.bank_name ? supplier.check.bank.corr_account : null,
    }),
  }
  const print = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("page.nothing")
    if (typeof value === "boolean") return t(value ? "yes" : "no")
    if (field === "territory_code" && value === supplier.territory_code && supplier.territory_names) {
      return nameOf(supplier.territory_names)
    }
    return field === "kind" ? t(`kinds.${String(value)}`) : String(value)
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-48">{t("page.field")}</Table.HeaderCell>
            <Table.HeaderCell>{t("page.entered")}</Table.HeaderCell>
            <Table.HeaderCell>{t("page.answered")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {FIELDS.map((field) => (
            <Table.Row key={field} className={differing.has(field) ? "bg-ui-tag-orange-bg align-top" : "align-top"}>
              <Table.Cell className="py-2">
                <Text size="small" weight="plus">
                  {t(`fields.${field}`)}
                </Text>
                {differing.has(field) && (
                  <Badge size="2xsmall" color="orange">
                    {t("page.differs")}
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-pre-wrap break-words py-2">{print(field, supplier[field])}</Table.Cell>
              <Table.Cell className="whitespace-pre-wrap break-words py-2">{print(field, answer[field])}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
