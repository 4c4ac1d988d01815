import { Anchor, SimpleGrid, Text, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import type { Warehouse } from "./answers"
import type { StockRow } from "./offer-answers"
import { useWrongField } from "./wrong-field"

type Props = { warehouses: Warehouse[]; stock: StockRow[]; prefix?: string }

export function StockFields({ warehouses, stock, prefix = "" }: Props) {
  const { t } = useLingui()
  const wrong = useWrongField()
  if (!warehouses.length)
    return (
      <Text c="dimmed">
        <Trans>
          Складов пока нет.{" "}
          <Anchor component={Link} to="/supplier/logistics?edit=warehouse-new">
            Добавьте склад
          </Anchor>
          , чтобы указать остаток.
        </Trans>
      </Text>
    )
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      {warehouses.map((warehouse) => {
        const row = stock.find((one) => one.warehouse_id === warehouse.id)
        return (
          <TextInput
            key={warehouse.id}
            name={`${prefix}stock.${warehouse.id}`}
            label={warehouse.name}
            description={row?.reserved ? t`В резерве: ${row.reserved}` : undefined}
            defaultValue={row ? String(row.quantity) : "0"}
            inputMode="numeric"
            error={wrong(`${prefix}stock.${warehouse.id}`)}
          />
        )
      })}
    </SimpleGrid>
  )
}
