import { Label, Select } from "@medusajs/ui"

type TermSelectProps = {
  id: string
  label: string
  value: string
  options: { value: string; label: string }[]
  isDisabled: boolean
  onChange: (value: string) => void
}

export const TermSelect = ({ id, label, value, options, isDisabled, onChange }: TermSelectProps) => (
  <div className="flex flex-col gap-y-2">
    <Label htmlFor={id} size="small" weight="plus">
      {label}
    </Label>
    <Select value={value} onValueChange={onChange} disabled={isDisabled} size="small">
      <Select.Trigger id={id}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
