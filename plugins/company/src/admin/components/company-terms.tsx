import { Button, Container, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useManagers, usePriceTypes, useSetTerms } from "../lib/company-queries"
import type { CompanyDetail, CompanyTerms as Terms } from "../lib/company-types"
import { usePriceTypeName } from "../lib/price-type-name"
import { codeOf } from "../lib/ask-admin"
import { CompanyStatus } from "./company-status"
import { TermSelect } from "./term-select"

const NOBODY = "nobody"

/** Price type, manager and status; each change is saved at once with its reason and told to the buyer. */
export const CompanyTerms = ({ company }: { company: CompanyDetail }) => {
  const { t } = useTranslation("company")
  const [typed, setTyped] = useState("")
  const terms = useSetTerms(company.id)
  const priceTypes = usePriceTypes()
  const managers = useManagers()
  const priceTypeName = usePriceTypeName()

  const reason = typed.trim()
  const save = (next: Terms) =>
    terms.mutate(reason ? { ...next, reason } : next, {
      onSuccess: () => {
        setTyped("")
        toast.success(t("detail.saved"))
      },
      onError: (error) =>
        toast.error(t("detail.failed"), { description: t(`errors.${codeOf(error)}`, t("errors.unknown")) }),
    })

  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between gap-2">
        <Heading level="h2">{t("detail.terms")}</Heading>
        <CompanyStatus status={company.status} />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="reason" size="small" weight="plus">
          {t("detail.reason")}
        </Label>
        <Textarea
          id="reason"
          rows={2}
          maxLength={2000}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.reasonHint")}
        </Text>
      </div>
      <TermSelect
        id="price-type"
        label={t("fields.price_type_code")}
        value={company.price_type_code}
        options={(priceTypes.data?.price_types ?? []).map(({ code }) => ({ value: code, label: priceTypeName(code) }))}
        isDisabled={terms.isPending}
        onChange={(price_type_code) => save({ price_type_code })}
      />
      <TermSelect
        id="manager"
        label={t("fields.manager_id")}
        value={company.manager_id ?? NOBODY}
        options={[
          { value: NOBODY, label: t("detail.noManager") },
          ...(managers.data?.managers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        isDisabled={terms.isPending}
        onChange={(id) => save({ manager_id: id === NOBODY ? null : id })}
      />
      {company.status !== "active" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.guestPrices")}
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {company.allowed_statuses.map((status) => (
          <Button
            key={status}
            size="small"
            variant={status === "blocked" ? "danger" : "primary"}
            isLoading={terms.isPending}
            disabled={status === "blocked" && !reason}
            onClick={() => save({ status })}
          >
            {t(`moves.${status}`)}
          </Button>
        ))}
      </div>
    </Container>
  )
}
