import { Radio, Stack, Text } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { deliveryMethods } from "~/components/ui/delivery-method"
import { Money } from "~/components/ui/money"
import { Section } from "~/components/ui/section"
import type { CartGroup } from "~/lib/buyer-schemas"
import { useFormat } from "~/lib/use-format"
import classes from "./checkout.module.css"
import { GoodsLine } from "./goods-line"

type Props = { group: CartGroup; chosen: string | null; isMissing: boolean; onChoose: (term: string) => void }

export function DeliveryChoice({ group, chosen, isMissing, onChoose }: Props) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const { supplier, delivery_options: options, lines } = group
  return (
    <Section
      title={supplier.name}
      action={
        <Text>
          <Plural value={lines.length} one="# позиция" few="# позиции" many="# позиций" other="# позиции" /> ·{" "}
          <Money kopecks={group.goods_kopecks} strong />
        </Text>
      }
    >
      <ul className={classes.goods}>
        {lines.map((line) => (
          <GoodsLine key={line.id} line={line} />
        ))}
      </ul>
      {options.length === 0 ? (
        <Text c="var(--ryad-needs)">
          <Trans>Поставщик не возит в вашу территорию. Уберите его товары из корзины или смените территорию.</Trans>
        </Text>
      ) : (
        <Radio.Group
          name={`term.${supplier.id}`}
          value={chosen}
          onChange={onChoose}
          label={t`Способ доставки`}
          required
          error={isMissing && !chosen ? t`Выберите способ доставки` : undefined}
        >
          <Stack gap={8} mt={6}>
            {options.map((option) => {
              const method = deliveryMethods[option.method]
              return (
                <Radio
                  key={option.term_id}
                  value={option.term_id}
                  label={`${option.name} – ${option.price_kopecks === 0 ? t`бесплатно` : format.money(option.price_kopecks)}`}
                  description={`${method ? i18n._(method) : option.method}, ${format.term(option.days_min, option.days_max)}`}
                />
              )
            })}
          </Stack>
        </Radio.Group>
      )}
    </Section>
  )
}
