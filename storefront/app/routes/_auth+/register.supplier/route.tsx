import { randomUUID } from "node:crypto"
import { List, Paper, SimpleGrid, Stack, Text } from "@mantine/core"
import { getFormProps, useForm } from "@conform-to/react"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { AccountFields } from "~/components/form/account-fields"
import { TextField } from "~/components/form/fields"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { invalidForm, readForm, refusedForm } from "~/lib/form.server"
import { i18nOf } from "~/lib/locale.server"
import { sessionOf, sessionStorage } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { viewerIn } from "~/lib/viewer.server"
import { registerSignedInSupplierSchema, registerSupplierSchema, type RegisterSupplier } from "./schema"

export const meta = titleMeta({ ru: "Регистрация поставщика", en: "Supplier registration" })

export async function loader({ request }: LoaderFunctionArgs) {
  const { isBuyer, isSupplier } = viewerIn(await sessionOf(request))
  if (isSupplier) throw redirect("/supplier")
  return { isSignedIn: isBuyer, idempotencyKey: randomUUID() }
}

const created = z.object({ token: z.string() })

/** Opens the account with an empty draft, or gives it to the buyer who is signed in; requisites are filled in step by step in the application. */
export async function action({ request }: ActionFunctionArgs) {
  const session = await sessionOf(request)
  const { isBuyer } = viewerIn(session)
  const [i18n, { submission }, commerce] = await Promise.all([
    i18nOf(request),
    readForm(request, isBuyer ? registerSignedInSupplierSchema : registerSupplierSchema),
    commerceOf(request, isBuyer ? "customer" : "guest"),
  ])
  if (submission.status !== "success") return invalidForm(i18n, submission)
  const { idempotency_key, email, ...person } = submission.value
  try {
    const { token } = await commerce.post(
      "/store/supplier-applications",
      { ...person, ...(email ? { email: email.toLowerCase() } : {}) },
      created,
      { idempotencyKey: idempotency_key },
    )
    session.set("supplierToken", token)
    session.set("personName", `${person.first_name} ${person.last_name}`)
    session.flash("notice", { tone: "done", code: "supplier.registered" })
    return redirect("/supplier/application", { headers: { "Set-Cookie": await sessionStorage.commitSession(session) } })
  } catch (error) {
    return refusedForm(i18n, submission, error, { "identity.email_taken": "email" })
  }
}

export default function RegisterSupplierPage() {
  const { t } = useLingui()
  const { isSignedIn, idempotencyKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<RegisterSupplier>({ id: "register-supplier", lastResult: answer?.result })
  return (
    <>
      <PageHeader
        title={t`Стать поставщиком`}
        crumbs={[{ label: t`Главная`, to: "/" }, { label: t`Стать поставщиком` }]}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} maw={980}>
        <Section title={t`1. Ваши контакты`}>
          <Form method="post" {...getFormProps(form)}>
            <input type="hidden" name="idempotency_key" value={idempotencyKey} />
            <Stack gap="sm">
              <FormErrors errors={form.errors} id={form.errorId} />
              <TextField field={fields.last_name} label={t`Фамилия`} required autoComplete="family-name" />
              <TextField field={fields.first_name} label={t`Имя`} required autoComplete="given-name" />
              <TextField field={fields.phone} label={t`Телефон`} type="tel" required autoComplete="tel" />
              {isSignedIn ? (
                <Text size="sm" c="dimmed">
                  <Trans>Вход останется прежним: тот же e-mail и пароль откроют оба кабинета.</Trans>
                </Text>
              ) : (
                <AccountFields email={fields.email} password={fields.password} />
              )}
              <SubmitButton w="fit-content">
                <Trans>Продолжить</Trans>
              </SubmitButton>
            </Stack>
          </Form>
        </Section>
        <Paper bg="transparent" withBorder={false}>
          <Text fw={600} mb="xs">
            <Trans>Что дальше</Trans>
          </Text>
          <List type="ordered" spacing="xs">
            <List.Item>
              <Trans>Заполните реквизиты: по ИНН подставим остальное. Черновик сохраняется на каждом шаге.</Trans>
            </List.Item>
            <List.Item>
              <Trans>Укажите банк, контакты и примите условия размещения.</Trans>
            </List.Item>
            <List.Item>
              <Trans>Мы проверим заявку и откроем кабинет. Если чего-то не хватит, вернём с замечаниями.</Trans>
            </List.Item>
          </List>
        </Paper>
      </SimpleGrid>
    </>
  )
}
