import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from "@mantine/core"
import type { FieldMetadata } from "@conform-to/react"
import type { ReactNode } from "react"

type Base = {
  field: FieldMetadata
  label: ReactNode
  description?: ReactNode
  required?: boolean
  disabled?: boolean
  readOnly?: boolean
}
type Text = Base & {
  type?: "text" | "email" | "tel" | "url" | "search" | "date"
  autoComplete?: string
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email"
  placeholder?: string
  maxLength?: number
  rightSection?: ReactNode
  onBlur?: (value: string) => void
}

function common({ field, label, description, required, disabled }: Base) {
  const value: unknown = field.initialValue
  return {
    id: field.id,
    name: field.name,
    label,
    description,
    required,
    disabled,
    error: field.errors?.[0],
    defaultValue: typeof value === "string" ? value : undefined,
    "aria-invalid": field.errors ? true : undefined,
  }
}

/** The key of a field: Conform changes it when the server resets the form, so that defaults apply again. */
export function TextField(props: Text) {
  const { type = "text", autoComplete, inputMode, placeholder, maxLength, rightSection, onBlur, readOnly } = props
  return (
    <TextInput
      key={props.field.key}
      {...common(props)}
      type={type}
      autoComplete={autoComplete}
      inputMode={inputMode}
      placeholder={placeholder}
      maxLength={maxLength}
      readOnly={readOnly}
      rightSection={rightSection}
      onBlur={onBlur ? (event) => onBlur(event.currentTarget.value) : undefined}
    />
  )
}

export function PasswordField(props: Base & { autoComplete: "current-password" | "new-password" }) {
  return <PasswordInput key={props.field.key} {...common(props)} autoComplete={props.autoComplete} />
}

export function TextareaField(props: Base & { rows?: number; maxLength?: number }) {
  return (
    <Textarea
      key={props.field.key}
      {...common(props)}
      minRows={props.rows ?? 3}
      rows={props.rows ?? 3}
      maxLength={props.maxLength}
    />
  )
}

/** A native select: works without scripts, with the keyboard and on phones. */
export function SelectField(
  props: Base & { options: { value: string; label: string }[]; onChange?: (value: string) => void },
) {
  const { onChange } = props
  return (
    <NativeSelect
      key={props.field.key}
      {...common(props)}
      data={props.options}
      onChange={onChange ? (event) => onChange(event.currentTarget.value) : undefined}
    />
  )
}

/** Never ticked beforehand: a consent is an act. */
export function CheckboxField({ field, label, description, required, value = "on" }: Base & { value?: string }) {
  return (
    <Checkbox
      key={field.key}
      id={field.id}
      name={field.name}
      value={value}
      label={label}
      description={description}
      required={required}
      defaultChecked={field.initialValue === value}
      error={field.errors?.[0]}
    />
  )
}
