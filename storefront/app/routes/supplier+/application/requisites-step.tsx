import { Button, Group, SimpleGrid, Stack } from "@mantine/core"
import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, useFetcher } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { FormErrors } from "~/components/form/form-errors"
import { SelectField, TextField } from "~/components/form/fields"
import { useEarlyValue } from "~/components/form/use-early-value"
import { SubmitButton } from "~/components/form/submit-button"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import type { action as lookUp } from "../lookup"
import { putValues } from "./put-values"
import type { ApplicationData } from "./route"
import { valuesOf } from "./steps"

type Props = { page: ApplicationData; result?: SubmissionResult<string[]> }

/** ИНН comes first: what the check knows of it is put into the other fields, and every one of them may be corrected. */
export function RequisitesStep({ page, result }: Props) {
  const { t, i18n } = useLingui()
  const values = valuesOf(page.application)
  const [form, fields] = useForm<Record<string, string>>({ id: "requisites", lastResult: result, defaultValue: values })
  const field = (name: string) => fields[name]!
  const lookup = useFetcher<typeof lookUp>()
  const found = lookup.data?.check
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!found) return
    const { kpp, ogrn, name, short_name, address, head } = found
    putValues(element.current, { kpp, ogrn, name, short_name, address, head })
  }, [found])
  const ask = (inn: string) => {
    if (inn.trim()) lookup.submit({ what: "inn", inn }, { method: "post", action: "/supplier/lookup" })
  }
  // A draft that is opened again was checked when it was typed, and a new answer must not overwrite corrections.
  useEarlyValue(element, "inn", (inn) => {
    if (inn !== values.inn) ask(inn)
  })
  const territories = page.territories.map(({ code, name_ru, name_en }) => ({
    value: code,
    label: i18n.locale === "en" ? name_en : name_ru,
  }))
  return (
    <Section title={t`Реквизиты организации или ИП`}>
      <Form method="post" {...getFormProps(form)} ref={element}>
        <input type="hidden" name="step" value="requisites" />
        <Stack gap="sm">
          <FormErrors errors={form.errors} id={form.errorId} />
          <Group align="flex-end" gap="sm">
            <TextField
              field={field("inn")}
              label={t`ИНН`}
              description={t`10 цифр у организации, 12 у предпринимателя`}
              inputMode="numeric"
              maxLength={12}
              required
              onBlur={ask}
            />
          </Group>
          <div aria-live="polite">
            {lookup.data?.sentence ? (
              <Notice tone={lookup.data.isRight ? "done" : "refused"}>{lookup.data.sentence}</Notice>
            ) : null}
          </div>
          <TextField field={field("name")} label={t`Полное название`} required maxLength={500} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextField field={field("short_name")} label={t`Краткое название`} maxLength={200} />
            <TextField field={field("head")} label={t`Руководитель`} required maxLength={200} />
            <TextField
              field={field("kpp")}
              label={t`КПП`}
              description={t`Только у организации`}
              inputMode="numeric"
              maxLength={9}
            />
            <TextField field={field("ogrn")} label={t`ОГРН или ОГРНИП`} inputMode="numeric" required maxLength={15} />
          </SimpleGrid>
          <TextField field={field("address")} label={t`Юридический адрес`} required maxLength={500} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <SelectField
              field={field("territory_code")}
              label={t`Субъект Российской Федерации`}
              required
              options={[{ value: "", label: t`Выберите` }, ...territories]}
            />
            <SelectField
              field={field("vat_payer")}
              label={t`НДС`}
              options={[
                { value: "yes", label: t`Плательщик НДС` },
                { value: "no", label: t`Работаем без НДС` },
              ]}
            />
          </SimpleGrid>
          <StepButtons />
        </Stack>
      </Form>
    </Section>
  )
}

/** Both save the draft; the second one stays. */
export function StepButtons() {
  return (
    <Group mt="xs">
      <SubmitButton name="intent" value="next">
        <Trans>Сохранить и продолжить</Trans>
      </SubmitButton>
      <Button type="submit" variant="default" name="intent" value="later" formNoValidate>
        <Trans>Сохранить и закончить позже</Trans>
      </Button>
    </Group>
  )
}
