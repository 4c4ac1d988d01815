import { Button, ScrollArea, Table, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import type { Price, PriceType } from "./offer-answers"
import { rublesOf } from "./rubles"
import { useWrongField } from "./wrong-field"

type Props = { types: PriceType[]; prices: Price[]; minimum: number; prefix?: string }

/** A row per quantity tier, a column per price type; an empty cell leaves that type to the retail price. */
export function PriceFields({ types, prices, minimum, prefix = "" }: Props) {
  const { t, i18n } = useLingui()
  const [tiers, setTiers] = useState(() => {
    const known = [...new Set(prices.map((price) => price.min_quantity))].sort((a, b) => a - b)
    return known.length ? known : [minimum]
  })
  const wrong = useWrongField()
  const nameOf = (type: PriceType) => (i18n.locale === "en" && type.name_en ? type.name_en : type.name_ru)
  const amount = (from: number, code: string) => {
    const price = prices.find((one) => one.min_quantity === from && one.price_type === code)
    return price ? rublesOf(price.amount_kopecks) : ""
  }
  return (
    <div>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Цены` }}>
        <Table withRowBorders={false} miw={120 + types.length * 120}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t`От количества`}</Table.Th>
              {types.map((type) => (
                <Table.Th key={type.code}>{nameOf(type)}, ₽</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tiers.map((from, row) => (
              <Table.Tr key={row} style={{ verticalAlign: "top" }}>
                <Table.Td>
                  <TextInput
                    name={`${prefix}tier.${row}.from`}
                    defaultValue={from || ""}
                    inputMode="numeric"
                    aria-label={t`Порог ${row + 1}: от количества`}
                    error={wrong(`${prefix}tier.${row}.from`)}
                  />
                </Table.Td>
                {types.map((type) => (
                  <Table.Td key={type.code}>
                    <TextInput
                      name={`${prefix}tier.${row}.price.${type.code}`}
                      defaultValue={amount(from, type.code)}
                      inputMode="decimal"
                      required={row === 0 && type.code === "retail"}
                      aria-label={t`${nameOf(type)}, порог ${row + 1}`}
                      error={wrong(`${prefix}tier.${row}.price.${type.code}`)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <Button variant="subtle" size="xs" mt={4} onClick={() => setTiers([...tiers, 0])} disabled={tiers.length >= 10}>
        <Trans>Добавить порог</Trans>
      </Button>
    </div>
  )
}
