import { SimpleGrid, Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { Form, useFetcher } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { FormErrors } from "~/components/form/form-errors"
import { TextField } from "~/components/form/fields"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import type { action as lookUp } from "../lookup"
import { putValues } from "./put-values"
import { StepButtons } from "./requisites-step"
import type { ApplicationData } from "./route"
import { valuesOf } from "./steps"

type Props = { page: ApplicationData; result?: SubmissionResult<string[]> }

/** The key of the account is checked against the БИК as soon as both are there. */
export function BankStep({ page, result }: Props) {
  const { t } = useLingui()
  const [form, fields] = useForm<Record<string, string>>({
    id: "bank",
    lastResult: result,
    defaultValue: valuesOf(page.application),
  })
  const field = (name: string) => fields[name]!
  const element = useRef<HTMLFormElement>(null)
  const lookup = useFetcher<typeof lookUp>()
  const found = lookup.data?.bank
  useEffect(() => {
    if (found) putValues(element.current, { bank_name: found.bank_name, corr_account: found.corr_account })
  }, [found])
  const ask = () => {
    const typed = new FormData(element.current ?? undefined)
    const [bik, account] = [String(typed.get("bik")), String(typed.get("account"))]
    if (bik && account) lookup.submit({ what: "bank", bik, account }, { method: "post", action: "/supplier/lookup" })
  }
  return (
    <Section title={t`Счёт, на который платит покупатель`}>
      <Form method="post" {...getFormProps(form)} ref={element}>
        <input type="hidden" name="step" value="bank" />
        <Stack gap="sm">
          <FormErrors errors={form.errors} id={form.errorId} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextField field={field("bik")} label={t`БИК`} inputMode="numeric" maxLength={9} required onBlur={ask} />
            <TextField
              field={field("account")}
              label={t`Расчётный счёт`}
              inputMode="numeric"
              maxLength={20}
              required
              onBlur={ask}
            />
          </SimpleGrid>
          <div aria-live="polite">
            {lookup.data?.sentence ? (
              <Notice tone={lookup.data.isRight ? "done" : "refused"}>{lookup.data.sentence}</Notice>
            ) : null}
          </div>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextField field={field("bank_name")} label={t`Банк`} required maxLength={200} />
            <TextField
              field={field("corr_account")}
              label={t`Корреспондентский счёт`}
              inputMode="numeric"
              maxLength={20}
              required
            />
          </SimpleGrid>
          <StepButtons />
        </Stack>
      </Form>
    </Section>
  )
}
