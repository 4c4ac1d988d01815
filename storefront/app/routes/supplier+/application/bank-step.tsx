import { Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { useRef } from "react"
import { FormErrors } from "~/components/form/form-errors"
import { Section } from "~/components/ui/section"
import { BankFields } from "../_shared/bank-fields"
import { StepButtons } from "./requisites-step"
import type { ApplicationData } from "./route"
import { valuesOf } from "./steps"

type Props = { page: ApplicationData; result?: SubmissionResult<string[]> }

export function BankStep({ page, result }: Props) {
  const { t } = useLingui()
  const [form, fields] = useForm<Record<string, string>>({
    id: "bank",
    lastResult: result,
    defaultValue: valuesOf(page.application),
  })
  const element = useRef<HTMLFormElement>(null)
  return (
    <Section title={t`Счёт, на который платит покупатель`}>
      <Form method="post" {...getFormProps(form)} ref={element}>
        <input type="hidden" name="step" value="bank" />
        <Stack gap="sm">
          <FormErrors errors={form.errors} id={form.errorId} />
          <BankFields field={(name) => fields[name]!} form={element} />
          <StepButtons />
        </Stack>
      </Form>
    </Section>
  )
}
