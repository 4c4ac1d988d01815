import { ActionIcon, Group, Text, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { IconMinus, IconPlus } from "~/components/ui/icons"
import { clampQuantity, readQuantity } from "~/lib/quantity"

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

/** A quantity that keeps to the supplier's minimum and multiple; a wrong one is set right when the field is left, in words. */
export function QuantityInput({ name, value, onChange, onCommit, minimum, multiple, label, allowZero = false }: Props) {
  const { t } = useLingui()
  // What is being typed stays as typed until the field is left: «12,5» must never turn into 125.
  const [draft, setDraft] = useState<string | null>(null)
  const [hint, setHint] = useState<string | null>(null)
  const settle = (asked: number, mayRemove = allowZero) => {
    const settled = clampQuantity(asked, { minimum, multiple, allowZero: mayRemove })
    setDraft(null)
    onChange(settled)
    onCommit?.(settled)
    return settled
  }
  const step = (by: number) => {
    setHint(null)
    settle(value + by, false)
  }
  const leave = () => {
    if (draft === null) return
    const asked = readQuantity(draft)
    if (asked === null) {
      setDraft(null)
      setHint(t`Впишите количество целым числом.`)
      return onChange(value)
    }
    const settled = settle(asked)
    if (settled === asked) return
    setHint(
      asked < minimum ? t`Не меньше ${settled}: поставили ${settled}.` : t`Кратно ${multiple}: поставили ${settled}.`,
    )
  }
  return (
    <div>
      <Group gap={2} wrap="nowrap" role="group" aria-label={label}>
        <ActionIcon
          variant="default"
          size={32}
          onClick={() => step(-multiple)}
          disabled={value <= clampQuantity(minimum, { minimum, multiple })}
          aria-label={t`Меньше`}
        >
          <IconMinus size={14} />
        </ActionIcon>
        <TextInput
          name={name}
          value={draft ?? String(value)}
          placeholder="0"
          maxLength={9}
          onChange={({ currentTarget }) => {
            setHint(null)
            setDraft(currentTarget.value)
          }}
          onBlur={leave}
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
        <ActionIcon variant="default" size={32} onClick={() => step(multiple)} aria-label={t`Больше`}>
          <IconPlus size={14} />
        </ActionIcon>
      </Group>
      {hint ? (
        <Text size="xs" c="var(--ryad-needs)" maw={150} mt={2} role="status">
          {hint}
        </Text>
      ) : null}
    </div>
  )
}
