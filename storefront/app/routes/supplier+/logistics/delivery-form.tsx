import { MultiSelect, NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { useState } from "react"
import type { DeliveryTerm } from "../_shared/answers"
import { deliveryMethodName, deliveryMethods } from "../_shared/delivery-method"
import { rublesOf } from "../_shared/rubles"
import { FormButtons } from "../_shared/form-buttons"
import { useTerritoryOptions, type TerritoryName } from "./territories"

type Props = {
  term?: DeliveryTerm
  territories: TerritoryName[]
  errors: Record<string, string[]>
  idempotencyKey: string
}

export function DeliveryForm({ term, territories, errors, idempotencyKey }: Props) {
  const { t, i18n } = useLingui()
  const options = useTerritoryOptions(territories)
  const [codes, setCodes] = useState(term?.territory_codes ?? [])
  const rubles = (kopecks: number | null | undefined) =>
    kopecks === null || kopecks === undefined ? "" : rublesOf(kopecks)
  return (
    <Form method="post">
      {term ? <input type="hidden" name="id" value={term.id} /> : null}
      <input type="hidden" name="key" value={idempotencyKey} />
      {codes.map((code) => (
        <input key={code} type="hidden" name="territory_codes" value={code} />
      ))}
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <NativeSelect
            name="method"
            label={t`Вид доставки`}
            defaultValue={term?.method ?? "pickup"}
            data={deliveryMethods.map((value) => ({ value, label: deliveryMethodName(i18n, value) ?? value }))}
            error={errors.method?.[0]}
          />
          <TextInput
            name="name"
            label={t`Название`}
            placeholder={t`Например, «Своим транспортом по области»`}
            defaultValue={term?.name ?? ""}
            required
            maxLength={100}
            error={errors.name?.[0]}
          />
          <TextInput
            name="price"
            label={t`Цена, ₽`}
            description={t`0, если бесплатно`}
            inputMode="decimal"
            defaultValue={rubles(term?.price_kopecks)}
            required
            error={errors.price?.[0]}
          />
          <TextInput
            name="free_from"
            label={t`Бесплатно от суммы, ₽`}
            description={t`Пусто, если всегда платно`}
            inputMode="decimal"
            defaultValue={rubles(term?.free_from_kopecks)}
            error={errors.free_from?.[0]}
          />
          <TextInput
            name="days_min"
            label={t`Дней, от`}
            inputMode="numeric"
            defaultValue={term?.days_min ?? 1}
            required
            error={errors.days_min?.[0]}
          />
          <TextInput
            name="days_max"
            label={t`Дней, до`}
            inputMode="numeric"
            defaultValue={term?.days_max ?? 3}
            required
            error={errors.days_max?.[0]}
          />
        </SimpleGrid>
        <MultiSelect
          label={t`Куда возите`}
          description={t`Пусто: везде`}
          data={options}
          value={codes}
          onChange={setCodes}
          searchable
          clearable
        />
        <FormButtons cancelTo="?" intent="save-delivery" />
      </Stack>
    </Form>
  )
}
