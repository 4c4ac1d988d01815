import { SimpleGrid, Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { TextareaField, TextField } from "~/components/form/fields"
import { FormErrors } from "~/components/form/form-errors"
import type { Company } from "../_shared/answers"
import { EditButtons } from "./edit-buttons"

type Props = { company: Company; result?: SubmissionResult<string[]> }

export function ContactsForm({ company, result }: Props) {
  const { t } = useLingui()
  const { phone, email, description } = company
  const [form, fields] = useForm<Record<string, string>>({
    id: "company-contacts",
    lastResult: result,
    defaultValue: { phone, email, description },
  })
  const field = (name: string) => fields[name]!
  return (
    <Form method="post" action="/supplier/company?edit=contacts" {...getFormProps(form)}>
      <input type="hidden" name="version" value={company.version} />
      <Stack gap="sm">
        <FormErrors errors={form.errors} id={form.errorId} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextField field={field("phone")} label={t`Телефон`} type="tel" autoComplete="tel" maxLength={20} required />
          <TextField field={field("email")} label={t`E-mail`} type="email" autoComplete="email" required />
        </SimpleGrid>
        <TextareaField
          field={field("description")}
          label={t`О компании`}
          description={t`Что продаёте и чем удобны: увидят покупатели на странице поставщика`}
          rows={4}
          maxLength={4000}
        />
        <EditButtons />
      </Stack>
    </Form>
  )
}
