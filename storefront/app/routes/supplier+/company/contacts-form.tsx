import { Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form } from "@remix-run/react"
import { FormErrors } from "~/components/form/form-errors"
import type { Company } from "../_shared/answers"
import { ContactFields } from "../_shared/contact-fields"
import { FormButtons } from "../_shared/form-buttons"

type Props = { company: Company; result?: SubmissionResult<string[]> }

export function ContactsForm({ company, result }: Props) {
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
        <ContactFields field={field} phoneLength={20} />
        <FormButtons cancelTo="/supplier/company" />
      </Stack>
    </Form>
  )
}
