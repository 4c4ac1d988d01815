import { SimpleGrid, Stack, Text } from "@mantine/core"
import { getFormProps, useForm } from "@conform-to/react"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { SelectField, TextField } from "~/components/form/fields"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Facts } from "~/components/ui/facts"
import { PageHeader } from "~/components/ui/page-header"
import { PhoneLink } from "~/components/ui/phone-link"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { invalidForm, readForm, refusedForm } from "~/lib/form.server"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer, sessionOf, sessionStorage } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { loadCompany } from "./company.server"
import { companyForm, companyUpdate, type CompanyForm } from "./schema"

export const meta = titleMeta({ ru: "Компания", en: "Company" })

export const loader = ({ request }: LoaderFunctionArgs) => loadCompany(request)

export async function action({ request }: ActionFunctionArgs) {
  await requireBuyer(request)
  const [i18n, { submission }, commerce] = await Promise.all([
    i18nOf(request),
    readForm(request, companyForm),
    commerceOf(request),
  ])
  if (submission.status !== "success") return invalidForm(i18n, submission)
  try {
    await commerce.post("/store/company", companyUpdate(submission.value), z.unknown())
    const session = await sessionOf(request)
    session.flash("notice", { tone: "done", code: "company.saved" })
    return redirect("/buyer/company", { headers: { "Set-Cookie": await sessionStorage.commitSession(session) } })
  } catch (error) {
    return refusedForm(i18n, submission, error)
  }
}

export default function CompanyPage() {
  const { t } = useLingui()
  const { company, manager, priceType, territories } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<CompanyForm>({
    id: "company",
    lastResult: answer?.result,
    defaultValue: {
      phone: company.phone ?? "",
      email: company.email ?? "",
      territory_code: company.territory_code ?? "",
      bik: company.bik ?? "",
      account: company.account ?? "",
      corr_account: company.corr_account ?? "",
    },
  })
  const states: Record<string, string> = {
    active: t`работает`,
    pending_check: t`реквизиты на проверке`,
    blocked: t`заблокирована`,
  }
  return (
    <>
      <PageHeader title={company.short_name || company.name} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack>
          <Section title={t`Реквизиты`}>
            <Facts
              facts={[
                { name: t`Название`, value: company.name },
                {
                  name: t`Вид`,
                  value: company.kind === "individual" ? t`индивидуальный предприниматель` : t`юридическое лицо`,
                },
                { name: t`ИНН`, value: company.inn },
                { name: t`КПП`, value: company.kpp },
                { name: company.kind === "individual" ? t`ОГРНИП` : t`ОГРН`, value: company.ogrn },
                { name: t`Адрес`, value: company.address },
                { name: t`Банк`, value: company.bank_name },
                { name: t`Состояние`, value: states[company.status] ?? company.status },
              ]}
            />
            <Text size="sm" c="dimmed" mt="sm">
              <Trans>Реквизиты меняет оператор: напишите менеджеру.</Trans>
            </Text>
          </Section>
          <Section title={t`Условия`}>
            <Facts
              facts={[
                { name: t`Тип цен`, value: priceType },
                { name: t`Менеджер`, value: manager?.name },
                { name: t`Телефон менеджера`, value: manager?.phone ? <PhoneLink phone={manager.phone} /> : null },
                { name: t`E-mail менеджера`, value: manager?.email },
              ]}
            />
          </Section>
        </Stack>
        <Section title={t`Контакты и банк`}>
          <Form method="post" {...getFormProps(form)}>
            <Stack gap="sm">
              <FormErrors errors={form.errors} id={form.errorId} />
              <TextField field={fields.phone} label={t`Телефон`} type="tel" autoComplete="tel" />
              <TextField field={fields.email} label={t`E-mail для документов`} type="email" autoComplete="email" />
              <SelectField
                field={fields.territory_code}
                label={t`Территория`}
                options={[{ value: "", label: t`Выберите` }, ...territories]}
              />
              <TextField field={fields.bik} label={t`БИК`} inputMode="numeric" maxLength={9} />
              <TextField field={fields.account} label={t`Расчётный счёт`} inputMode="numeric" maxLength={20} />
              <TextField
                field={fields.corr_account}
                label={t`Корреспондентский счёт`}
                inputMode="numeric"
                maxLength={20}
              />
              <SubmitButton w="fit-content">
                <Trans>Сохранить</Trans>
              </SubmitButton>
            </Stack>
          </Form>
        </Section>
      </SimpleGrid>
    </>
  )
}
