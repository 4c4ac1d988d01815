import { Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { FormErrors } from "~/components/form/form-errors"
import { Section } from "~/components/ui/section"
import { ContactFields } from "../_shared/contact-fields"
import { StepButtons } from "./requisites-step"
import type { ApplicationData } from "./route"
import { valuesOf } from "./steps"

export function ContactsStep({ page, result }: { page: ApplicationData; result?: SubmissionResult<string[]> }) {
  const { t } = useLingui()
  const [form, fields] = useForm<Record<string, string>>({
    id: "contacts",
    lastResult: result,
    defaultValue: valuesOf(page.application),
  })
  const field = (name: string) => fields[name]!
  return (
    <Section title={t`Контакты для покупателей и площадки`}>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="step" value="contacts" />
        <Stack gap="sm">
          <FormErrors errors={form.errors} id={form.errorId} />
          <ContactFields field={field} />
          <StepButtons />
        </Stack>
      </Form>
    </Section>
  )
}
