import { Group } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { Warehouse } from "../_shared/answers"

/** Captions over the fields of `RowEditor`, of the same widths. */
export function RowHead({ warehouses }: { warehouses: Warehouse[] }) {
  const { t } = useLingui()
  const caption = (width: number) => ({
    width,
    textAlign: "end" as const,
    whiteSpace: "normal" as const,
    lineHeight: 1.2,
  })
  return (
    <Group gap={4} wrap="nowrap" align="flex-end">
      <span style={caption(92)}>{t`Цена, ₽`}</span>
      {warehouses.map((warehouse) => (
        <span key={warehouse.id} style={caption(72)}>
          {warehouse.name}
        </span>
      ))}
    </Group>
  )
}
