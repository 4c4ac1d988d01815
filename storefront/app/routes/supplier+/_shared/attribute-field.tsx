import { MultiSelect, NativeSelect, Textarea, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useState } from "react"
import type { Attribute, AttributeValue } from "./offer-answers"

type Props = { attribute: Attribute; value?: AttributeValue }

/** A characteristic of the category as the field its type asks for. */
export function AttributeField({ attribute, value }: Props) {
  const { t, i18n } = useLingui()
  const { code, type, unit, options, is_required } = attribute
  const title = i18n.locale === "en" && attribute.name_en ? attribute.name_en : attribute.name_ru
  const common = { name: `attribute.${code}`, label: unit ? `${title}, ${unit}` : title, required: is_required }
  if (type === "bool")
    return (
      <NativeSelect
        {...common}
        defaultValue={value === true ? "yes" : value === false ? "no" : ""}
        data={[
          { value: "", label: t`Не указано` },
          { value: "yes", label: t`Да` },
          { value: "no", label: t`Нет` },
        ]}
      />
    )
  if (type === "enum")
    return (
      <NativeSelect
        {...common}
        defaultValue={typeof value === "string" ? value : ""}
        data={[{ value: "", label: t`Выберите` }, ...(options ?? []).map((one) => ({ value: one, label: one }))]}
      />
    )
  const items = Array.isArray(value) ? value : []
  if (type === "list" && options?.length) return <ListField {...common} options={options} items={items} />
  if (type === "list")
    return (
      <Textarea {...common} description={t`По одному на строке`} defaultValue={items.join("\n")} rows={3} autosize />
    )
  return (
    <TextInput
      {...common}
      defaultValue={value === undefined ? "" : String(value)}
      inputMode={type === "number" ? "decimal" : "text"}
      maxLength={2000}
    />
  )
}

type ListProps = { name: string; label: string; required: boolean; options: string[]; items: string[] }

function ListField({ name, label, required, options, items }: ListProps) {
  const [chosen, setChosen] = useState(items)
  return (
    <>
      <MultiSelect
        label={label}
        withAsterisk={required}
        data={options}
        value={chosen}
        onChange={setChosen}
        searchable
      />
      {chosen.map((one) => (
        <input key={one} type="hidden" name={name} value={one} />
      ))}
    </>
  )
}
