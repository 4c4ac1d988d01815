import { randomUUID } from "node:crypto"
import { Group, Loader, Paper, Radio, SimpleGrid, Stack, Text } from "@mantine/core"
import { getFormProps, useForm } from "@conform-to/react"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { useRef, useState } from "react"
import { AccountFields } from "~/components/form/account-fields"
import { ConsentField } from "~/components/form/consent-field"
import { SelectField, TextField } from "~/components/form/fields"
import { useEarlyValue } from "~/components/form/use-early-value"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { sessionOf } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { viewerIn } from "~/lib/viewer.server"
import { loadRegistration, registerBuyer } from "./register.server"
import type { RegisterBuyer } from "./schema"
import { useRequisites } from "./use-requisites"

export const meta = titleMeta({ ru: "Регистрация покупателя", en: "Buyer registration" })

export async function loader({ request }: LoaderFunctionArgs) {
  if (viewerIn(await sessionOf(request)).isBuyer) throw redirect("/buyer")
  return { ...(await loadRegistration(request)), idempotencyKey: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const answer = await registerBuyer(request)
  return "headers" in answer && "to" in answer ? redirect(answer.to, { headers: answer.headers }) : answer
}

export default function RegisterBuyerPage() {
  const { t } = useLingui()
  const { texts, territories, known, isSignedIn, idempotencyKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const formRef = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<string>(known.kind)
  const { ask, isAsking, party, problems } = useRequisites(formRef)
  const [form, fields] = useForm<RegisterBuyer>({
    id: "register-buyer",
    lastResult: answer && "result" in answer ? answer.result : undefined,
    defaultValue: known,
  })
  const meetInn = (inn: string) => {
    if (inn.length === 12) setKind("individual")
    if (inn.length === 10) setKind("legal")
    ask(inn)
  }
  useEarlyValue(formRef, "inn", meetInn)
  const isPerson = kind === "individual"
  return (
    <>
      <PageHeader
        title={t`Регистрация покупателя`}
        crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Регистрация покупателя` }]}
      >
        <Text c="dimmed">
          <Trans>Для компаний и индивидуальных предпринимателей. Достаточно ИНН: остальное подставим из реестра.</Trans>
        </Text>
      </PageHeader>
      <Paper maw={760} bg="transparent" withBorder={false} p={0}>
        <Form method="post" {...getFormProps(form)} ref={formRef}>
          <input type="hidden" name="idempotency_key" value={idempotencyKey} />
          <Stack>
            <FormErrors errors={form.errors} id={form.errorId} />
            <Section title={t`1. Реквизиты`}>
              <Stack gap="sm">
                <Radio.Group name="kind" value={kind} onChange={setKind} label={t`Кто покупает`}>
                  <Group mt={4}>
                    <Radio value="legal" label={t`Компания`} />
                    <Radio value="individual" label={t`ИП`} />
                  </Group>
                </Radio.Group>
                <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                  <TextField
                    field={fields.inn}
                    label={t`ИНН`}
                    required
                    inputMode="numeric"
                    maxLength={12}
                    rightSection={isAsking ? <Loader size={16} /> : null}
                    onBlur={meetInn}
                  />
                  {isPerson ? null : (
                    <TextField field={fields.kpp} label={t`КПП`} required inputMode="numeric" maxLength={9} />
                  )}
                </SimpleGrid>
                {problems.length > 0 ? <Notice tone="needs">{problems.join(" ")}</Notice> : null}
                {party?.outcome === "passed" ? (
                  <Notice tone="done">{t`Нашли в реестре: ${party.short_name ?? party.name ?? ""}. Проверьте, всё ли верно.`}</Notice>
                ) : null}
                <TextField
                  field={fields.name}
                  label={isPerson ? t`Фамилия, имя, отчество ИП` : t`Полное название`}
                  required
                  maxLength={300}
                  autoComplete="organization"
                />
                <TextField
                  field={fields.ogrn}
                  label={isPerson ? t`ОГРНИП` : t`ОГРН`}
                  required
                  inputMode="numeric"
                  maxLength={15}
                />
                <TextField
                  field={fields.address}
                  label={isPerson ? t`Адрес` : t`Юридический адрес`}
                  required
                  maxLength={500}
                  autoComplete="street-address"
                />
                <SelectField field={fields.territory_code} label={t`Территория`} options={territories} required />
              </Stack>
            </Section>
            <Section title={t`2. Банк`}>
              <Text size="sm" c="dimmed" mb="sm">
                <Trans>Можно заполнить позже в разделе «Компания».</Trans>
              </Text>
              <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
                <TextField field={fields.bik} label={t`БИК`} inputMode="numeric" maxLength={9} />
                <TextField field={fields.account} label={t`Расчётный счёт`} inputMode="numeric" maxLength={20} />
                <TextField field={fields.corr_account} label={t`Корр. счёт`} inputMode="numeric" maxLength={20} />
              </SimpleGrid>
            </Section>
            <Section title={t`3. Контактное лицо`}>
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                <TextField field={fields.last_name} label={t`Фамилия`} required autoComplete="family-name" />
                <TextField field={fields.first_name} label={t`Имя`} required autoComplete="given-name" />
                <TextField field={fields.phone} label={t`Телефон`} type="tel" required autoComplete="tel" />
                {isSignedIn ? null : <AccountFields email={fields.email} password={fields.password} />}
              </SimpleGrid>
              {isSignedIn ? (
                <Text size="sm" c="dimmed" mt="sm">
                  <Trans>Вход останется прежним: тот же e-mail и пароль откроют оба кабинета.</Trans>
                </Text>
              ) : null}
            </Section>
            <Section title={t`4. Согласия`}>
              <Stack gap="sm">
                {texts.personal_data ? <ConsentField field={fields.personal_data} {...texts.personal_data} /> : null}
                {texts.offer_buyer ? <ConsentField field={fields.offer_buyer} {...texts.offer_buyer} /> : null}
              </Stack>
            </Section>
            <SubmitButton w="fit-content" size="md">
              <Trans>Зарегистрироваться</Trans>
            </SubmitButton>
          </Stack>
        </Form>
      </Paper>
    </>
  )
}
