import { NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import type { Warehouse } from "../_shared/answers"
import { FormButtons } from "../_shared/form-buttons"
import { useTerritoryOptions, type TerritoryName } from "./territories"

type Props = {
  warehouse?: Warehouse
  territories: TerritoryName[]
  errors: Record<string, string[]>
  idempotencyKey: string
}

export function WarehouseForm({ warehouse, territories, errors, idempotencyKey }: Props) {
  const { t } = useLingui()
  const options = useTerritoryOptions(territories)
  return (
    <Form method="post">
      {warehouse ? <input type="hidden" name="id" value={warehouse.id} /> : null}
      <input type="hidden" name="key" value={idempotencyKey} />
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            name="name"
            label={t`Название`}
            defaultValue={warehouse?.name ?? ""}
            required
            maxLength={100}
            error={errors.name?.[0]}
          />
          <NativeSelect
            name="territory_code"
            label={t`Субъект Российской Федерации`}
            required
            defaultValue={warehouse?.territory_code ?? ""}
            data={[{ value: "", label: t`Выберите` }, ...options]}
            error={errors.territory_code?.[0]}
          />
        </SimpleGrid>
        <TextInput
          name="address"
          label={t`Адрес`}
          defaultValue={warehouse?.address ?? ""}
          maxLength={500}
          error={errors.address?.[0]}
        />
        <FormButtons cancelTo="?" intent="save-warehouse" />
      </Stack>
    </Form>
  )
}
