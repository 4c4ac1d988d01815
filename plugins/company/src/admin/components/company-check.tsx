import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDate } from "../lib/use-date"
import type { CompanyDetail } from "../lib/company-types"

/** What the register answered on the day of the check, and where it parts from what was entered. */
export const CompanyCheck = ({ check }: { check: NonNullable<CompanyDetail["check"]> }) => {
  const { t } = useTranslation("company")
  const date = useDate()

  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">{t("detail.check")}</Heading>
      <Text size="small">
        {[
          t(`outcomes.${check.outcome}`),
          t(`providers.${check.provider}`, check.provider),
          date(check.checked_at),
        ].join(" · ")}
      </Text>
      {check.reasons.map((reason) => (
        <Text key={reason} size="small" className="text-ui-fg-subtle">
          {t(`reasons.${reason}`, reason)}
        </Text>
      ))}
      {check.differences.map(({ field, entered, answered }) => (
        <Text key={field} size="small" className="text-ui-fg-error">
          {t(`fields.${field}`)}: {t("detail.differences", { entered, answered })}
        </Text>
      ))}
    </Container>
  )
}
