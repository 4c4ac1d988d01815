import { Input, Select } from "@medusajs/ui"
import { STAGES } from "../../transitions"
import { useWords } from "../lib/use-words"

const PAYMENTS = ["awaiting", "paid", "refunded"] as const

/** Radix takes no empty value, so «any» has a word of its own. */
const ANY = "any"

type Props = { values: URLSearchParams; change: (name: string, value: string) => void }

export const PurchaseFilters = ({ values, change }: Props) => {
  const { t } = useWords()
  const pick = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select value={values.get(name) ?? ANY} onValueChange={(value) => change(name, value === ANY ? "" : value)}>
      <Select.Trigger aria-label={label} className="w-44">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {[{ value: ANY, label }, ...options].map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
  return (
    <div className="flex flex-wrap gap-2 px-6 py-3">
      <Input
        type="search"
        className="w-72"
        aria-label={t("list.search")}
        placeholder={t("list.search")}
        defaultValue={values.get("q") ?? ""}
        onChange={(event) => change("q", event.target.value)}
      />
      {pick(
        "stage",
        t("list.anyStage"),
        STAGES.map((value) => ({ value, label: t(`stages.${value}`) })),
      )}
      {pick(
        "payment",
        t("list.anyPayment"),
        PAYMENTS.map((value) => ({ value, label: t(`payments.${value}`) })),
      )}
    </div>
  )
}
