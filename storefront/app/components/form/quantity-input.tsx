import { ActionIcon, Group, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { IconMinus, IconPlus } from "~/components/ui/icons"
import { clampQuantity } from "~/lib/quantity"

type Props = {
  name: string
  value: number
  onChange: (value: number) => void
  onCommit?: (value: number) => void
  minimum: number
  multiple: number
  label: string
  allowZero?: boolean
}

/** A quantity that keeps to the supplier's minimum and multiple; a wrong one is set right when the field is left. */
export function QuantityInput({ name, value, onChange, onCommit, minimum, multiple, label, allowZero = false }: Props) {
  const { t } = useLingui()
  const settle = (next: number) => {
    const settled = clampQuantity(next, { minimum, multiple, allowZero })
    onChange(settled)
    onCommit?.(settled)
  }
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={label}>
      <ActionIcon variant="default" size={32} onClick={() => settle(value - multiple)} aria-label={t`Меньше`}>
        <IconMinus size={14} />
      </ActionIcon>
      <TextInput
        name={name}
        value={value === 0 && allowZero ? "" : String(value)}
        placeholder="0"
        onChange={(event) => onChange(Number(event.currentTarget.value.replace(/\D/g, "").slice(0, 7)) || 0)}
        onBlur={() => settle(value)}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        w={64}
        styles={{
          input: {
            textAlign: "center",
            height: 32,
            minHeight: 32,
            fontVariantNumeric: "tabular-nums",
            paddingInline: 4,
          },
        }}
      />
      <ActionIcon variant="default" size={32} onClick={() => settle(value + multiple)} aria-label={t`Больше`}>
        <IconPlus size={14} />
      </ActionIcon>
    </Group>
  )
}
