import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { vatName, vatRates, vatValue } from "./vat"

export type Terms = {
  unit: string
  vat_rate: number | null
  min_quantity: number
  multiplicity: number
  lead_days: number
}

export function TermsFields({ terms }: { terms: Terms }) {
  const { t, i18n } = useLingui()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm">
      <TextInput name="unit" label={t`Единица`} defaultValue={terms.unit} required maxLength={20} />
      <NativeSelect
        name="vat_rate"
        label={t`НДС`}
        defaultValue={vatValue(terms.vat_rate)}
        data={vatRates.map((rate) => ({ value: vatValue(rate), label: vatName(i18n, rate) }))}
      />
      <TextInput
        name="min_quantity"
        label={t`Минимум в заказе`}
        defaultValue={terms.min_quantity}
        inputMode="numeric"
        required
      />
      <TextInput
        name="multiplicity"
        label={t`Кратность`}
        defaultValue={terms.multiplicity}
        inputMode="numeric"
        required
      />
      <TextInput
        name="lead_days"
        label={t`Подготовка, дней`}
        defaultValue={terms.lead_days}
        inputMode="numeric"
        required
      />
    </SimpleGrid>
  )
}
