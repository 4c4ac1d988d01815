import { Button, Drawer, Input, Label, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { useCreateManager } from "../lib/company-queries"
import { codeOf } from "../lib/ask-admin"

const FIELDS = [
  { name: "name", label: "managers.name", type: "text", isRequired: true },
  { name: "email", label: "fields.email", type: "email", isRequired: true },
  { name: "phone", label: "fields.phone", type: "tel", isRequired: false },
  { name: "position", label: "fields.position", type: "text", isRequired: false },
] as const

const textOf = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

export const NewManager = () => {
  const { t } = useTranslation("company")
  const [isOpen, setOpen] = useState(false)
  const create = useCreateManager()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    create.mutate(
      {
        name: textOf(form, "name"),
        email: textOf(form, "email"),
        phone: textOf(form, "phone") || undefined,
        position: textOf(form, "position") || undefined,
      },
      {
        onSuccess: () => {
          toast.success(t("managers.saved"))
          setOpen(false)
        },
        onError: (error) =>
          toast.error(t("detail.failed"), { description: t(`errors.${codeOf(error)}`, t("errors.unknown")) }),
      },
    )
  }

  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("managers.add")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col">
          <Drawer.Header>
            <Drawer.Title>{t("managers.add")}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4">
            {FIELDS.map(({ name, label, type, isRequired }) => (
              <div key={name} className="flex flex-col gap-y-2">
                <Label htmlFor={name} size="small" weight="plus">
                  {t(label)}
                </Label>
                <Input id={name} name={name} type={type} required={isRequired} maxLength={200} />
              </div>
            ))}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="submit" size="small" isLoading={create.isPending}>
              {t("managers.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
