import { Button, SimpleGrid, Stack, Text, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Section } from "~/components/ui/section"
import type { Warehouse } from "../_shared/answers"
import type { PriceType } from "../_shared/offer-answers"
import { PriceFields } from "../_shared/price-fields"
import { StockFields } from "../_shared/stock-fields"

type Props = {
  block: number
  number: number
  hasTitle: boolean
  types: PriceType[]
  warehouses: Warehouse[]
  onRemove?: () => void
}

/** Price and stock of one variant; a card with a single variant needs no name for it. */
export function VariantBlock({ block, number, hasTitle, types, warehouses, onRemove }: Props) {
  const { t } = useLingui()
  const prefix = `variant.${block}.`
  return (
    <Section
      title={hasTitle ? t`Исполнение ${number}` : t`Цены и остатки`}
      action={
        onRemove ? (
          <Button variant="subtle" color="stone" size="xs" onClick={onRemove}>
            <Trans>Убрать</Trans>
          </Button>
        ) : null
      }
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {hasTitle ? (
            <TextInput
              name={`${prefix}title`}
              label={t`Название исполнения`}
              placeholder={t`Например, 1 л или 10 л`}
              required
              maxLength={200}
            />
          ) : null}
          <TextInput
            name={`${prefix}article`}
            label={t`Ваш артикул`}
            description={hasTitle ? t`Свой у каждого исполнения` : t`Пусто: такой же, как у производителя`}
            required={hasTitle}
            maxLength={100}
          />
        </SimpleGrid>
        <div>
          <Text fw={500} size="sm">
            <Trans>Цены с НДС</Trans>
          </Text>
          <PriceFields types={types} prices={[]} minimum={1} prefix={prefix} />
        </div>
        <div>
          <Text fw={500} size="sm" mb={4}>
            <Trans>Остатки по складам</Trans>
          </Text>
          <StockFields warehouses={warehouses} stock={[]} prefix={prefix} />
        </div>
      </Stack>
    </Section>
  )
}
