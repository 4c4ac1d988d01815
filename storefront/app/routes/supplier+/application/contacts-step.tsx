import { SimpleGrid, Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { FormErrors } from "~/components/form/form-errors"
import { TextareaField, TextField } from "~/components/form/fields"
import { Section } from "~/components/ui/section"
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
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextField field={field("phone")} label={t`Телефон`} type="tel" autoComplete="tel" required />
            <TextField field={field("email")} label={t`E-mail`} type="email" autoComplete="email" required />
          </SimpleGrid>
          <TextareaField
            field={field("description")}
            label={t`О компании`}
            description={t`Что продаёте и чем удобны: увидят покупатели на странице поставщика`}
            rows={4}
            maxLength={4000}
          />
          <StepButtons />
        </Stack>
      </Form>
    </Section>
  )
}
