import { Stack, Text } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Trans } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { useRef } from "react"
import { FormErrors } from "~/components/form/form-errors"
import type { Company } from "../_shared/answers"
import { BankFields } from "../_shared/bank-fields"
import { FormButtons } from "../_shared/form-buttons"

type Props = { company: Company; result?: SubmissionResult<string[]> }

export function BankForm({ company, result }: Props) {
  const { bik, account, corr_account, bank_name } = company
  const [form, fields] = useForm<Record<string, string>>({
    id: "company-bank",
    lastResult: result,
    defaultValue: { bik, account, corr_account, bank_name },
  })
  const element = useRef<HTMLFormElement>(null)
  return (
    <Form method="post" action="/supplier/company?edit=bank" {...getFormProps(form)} ref={element}>
      <input type="hidden" name="version" value={company.version} />
      <Stack gap="sm">
        <FormErrors errors={form.errors} id={form.errorId} />
        <BankFields field={(name) => fields[name]!} form={element} />
        <Text size="sm" c="dimmed">
          <Trans>Новый счёт попадёт в счета на оплату, выставленные после изменения. Владельцу придёт письмо.</Trans>
        </Text>
        <FormButtons cancelTo="/supplier/company" />
      </Stack>
    </Form>
  )
}
