import { Button, Checkbox, Drawer, Input, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"
import { request } from "../lib/request"
import type { AttributeType, CategoryAttribute } from "../lib/types"
import { useWords } from "../lib/use-words"

const TYPES: AttributeType[] = ["text", "number", "enum", "bool", "list"]

export type AttributeDraft = Omit<CategoryAttribute, "id" | "is_inherited"> & { id?: string }

export const emptyDraft = (category_id: string, position: number): AttributeDraft => ({
  category_id,
  code: "",
  name_ru: "",
  name_en: "",
  type: "text",
  unit: null,
  options: null,
  is_required: false,
  is_facet: true,
  position,
})

/** Adds or edits one characteristic in a drawer; the code of a saved one is fixed, since values are stored by it. */
export const AttributeForm = ({ draft, onClose }: { draft: AttributeDraft; onClose: () => void }) => {
  const { t, showError } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState(draft)
  const change = (part: Partial<AttributeDraft>) => setForm((current) => ({ ...current, ...part }))
  const takesOptions = form.type === "enum" || form.type === "list"
  const save = useMutation({
    mutationFn: () =>
      request("/admin/category-attributes", {
        ...form,
        unit: form.unit || null,
        options: takesOptions ? form.options : null,
      }),
    onSuccess: async () => {
      toast.success(t("attributes.saved"))
      await queries.invalidateQueries({ queryKey: ["category-attributes"] })
      onClose()
    },
    onError: showError,
  })
  const isWhole = /^[a-z][a-z0-9_]*$/.test(form.code) && form.name_ru && form.name_en
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t(form.id ? "attributes.edit" : "attributes.add")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <TextField label={t("attributes.nameRu")} value={form.name_ru} onChange={(name_ru) => change({ name_ru })} />
          <TextField label={t("attributes.nameEn")} value={form.name_en} onChange={(name_en) => change({ name_en })} />
          <TextField
            label={t("attributes.code")}
            hint={t("attributes.codeHint")}
            value={form.code}
            isFixed={!!form.id}
            onChange={(code) => change({ code })}
          />
          <Field label={t("attributes.type")}>
            <Select value={form.type} onValueChange={(type) => change({ type: type as AttributeType })}>
              <Select.Trigger aria-label={t("attributes.type")}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {TYPES.map((type) => (
                  <Select.Item key={type} value={type}>
                    {t(`attributes.types.${type}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </Field>
          {takesOptions && (
            <Field label={t("attributes.options")}>
              <Textarea
                rows={6}
                aria-label={t("attributes.options")}
                defaultValue={form.options?.join("\n")}
                onChange={({ target }) => change({ options: linesOf(target.value) })}
              />
            </Field>
          )}
          <TextField label={t("attributes.unit")} value={form.unit ?? ""} onChange={(unit) => change({ unit })} />
          <TextField
            label={t("attributes.position")}
            value={String(form.position)}
            onChange={(text) => change({ position: Number.parseInt(text, 10) || 0 })}
          />
          <Tick
            label={t("attributes.required")}
            isOn={form.is_required}
            onChange={(is_required) => change({ is_required })}
          />
          <Tick label={t("attributes.facet")} isOn={form.is_facet} onChange={(is_facet) => change({ is_facet })} />
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>
            {t("attributes.cancel")}
          </Button>
          <Button disabled={!isWhole} isLoading={save.isPending} onClick={() => save.mutate()}>
            {t("attributes.save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const linesOf = (text: string) => text.split("\n").flatMap((line) => line.trim() || [])

const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="flex flex-col gap-y-1">
    <Label size="small">{label}</Label>
    {children}
  </div>
)

type TextFieldProps = {
  label: string
  hint?: string
  value: string
  isFixed?: boolean
  onChange: (value: string) => void
}

const TextField = ({ label, hint, value, isFixed, onChange }: TextFieldProps) => (
  <Field label={label}>
    <Input value={value} disabled={isFixed} aria-label={label} onChange={({ target }) => onChange(target.value)} />
    {hint && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {hint}
      </Text>
    )}
  </Field>
)

type TickProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void }

const Tick = ({ label, isOn, onChange }: TickProps) => (
  <label className="flex items-center gap-x-2">
    <Checkbox checked={isOn} onCheckedChange={(next) => onChange(next === true)} />
    <span className="txt-small">{label}</span>
  </label>
)
