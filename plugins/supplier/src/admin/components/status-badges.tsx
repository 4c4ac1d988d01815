import { StatusBadge, Text } from "@medusajs/ui"
import type { SupplierStatus } from "../lib/types"
import { useWords } from "../lib/use-words"

type Colour = "green" | "red" | "blue" | "orange" | "grey" | "purple"

const STATUS_COLOURS: Record<SupplierStatus, Colour> = {
  draft: "grey",
  submitted: "orange",
  changes_requested: "blue",
  approved: "green",
  rejected: "red",
  suspended: "purple",
}

const OUTCOME_COLOURS: Record<string, Colour> = { passed: "green", refused: "red", pending: "orange", manual: "blue" }

export const SupplierStatusBadge = ({ status }: { status: SupplierStatus }) => {
  const { t } = useWords()
  return <StatusBadge color={STATUS_COLOURS[status]}>{t(`status.${status}`)}</StatusBadge>
}

/** What the registers said; their reasons in words stand beside where there is room. */
export const OutcomeBadge = ({ outcome, reasons = [] }: { outcome?: string; reasons?: string[] }) => {
  const { t, wordOf } = useWords()
  if (!outcome) return <Text className="text-ui-fg-muted">{t("page.nothing")}</Text>
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StatusBadge color={OUTCOME_COLOURS[outcome] ?? "grey"}>{t(`outcomes.${outcome}`)}</StatusBadge>
      {reasons.map((reason) => (
        <Text key={reason} size="small" className="text-ui-fg-subtle">
          {wordOf("reasons", reason)}
        </Text>
      ))}
    </div>
  )
}
