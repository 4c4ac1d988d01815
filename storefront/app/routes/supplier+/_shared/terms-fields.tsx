import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useCabinet } from "./use-right"
import { vatName, vatRates, vatValue } from "./vat"
import { useWrongField } from "./wrong-field"

export type Terms = {
  unit: string
  vat_rate: number | null
  min_quantity: number
  multiplicity: number
  lead_days: number
}

export function TermsFields({ terms }: { terms: Terms }) {
  const { t, i18n } = useLingui()
  const wrong = useWrongField()
  // A rate that a supplier without VAT may not name isn't offered, unless an old one must be seen to be mended.
  const isPayer = useCabinet()?.supplier.vat_payer ?? true
  const rates = vatRates.filter((rate) => isPayer || rate === null || rate === terms.vat_rate)
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
      <TextInput
        name="unit"
        label={t`Единица`}
        defaultValue={terms.unit}
        required
        maxLength={20}
        error={wrong("unit")}
      />
      <NativeSelect
        name="vat_rate"
        error={wrong("vat_rate")}
        label={t`НДС`}
        defaultValue={vatValue(terms.vat_rate)}
        description={isPayer ? undefined : t`Вы работаете без НДС`}
        data={rates.map((rate) => ({ value: vatValue(rate), label: vatName(i18n, rate) }))}
      />
      <TextInput
        name="min_quantity"
        label={t`Минимум в заказе`}
        defaultValue={terms.min_quantity}
        error={wrong("min_quantity")}
        inputMode="numeric"
        required
      />
      <TextInput
        name="multiplicity"
        label={t`Кратность`}
        defaultValue={terms.multiplicity}
        error={wrong("multiplicity")}
        inputMode="numeric"
        required
      />
      <TextInput
        name="lead_days"
        label={t`Подготовка, дней`}
        defaultValue={terms.lead_days}
        error={wrong("lead_days")}
        inputMode="numeric"
        required
      />
    </SimpleGrid>
  )
}
