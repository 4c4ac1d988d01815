import { Anchor, Group, Paper, Stack, Text, Title } from "@mantine/core"
import { getFormProps, useForm } from "@conform-to/react"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useSearchParams } from "@remix-run/react"
import { PasswordField, TextField } from "~/components/form/fields"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { askWithToken } from "~/lib/ask.server"
import { invalidForm, readForm, refusedForm } from "~/lib/form.server"
import { signInBoth, wearHat } from "~/lib/hats.server"
import { i18nOf } from "~/lib/locale.server"
import { safeRedirect } from "~/lib/redirect"
import { sessionOf, sessionStorage } from "~/lib/session.server"
import { viewerIn } from "~/lib/viewer.server"
import { signInSchema, type SignInForm } from "./schema"

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = viewerIn(await sessionOf(request))
  const asked = new URL(request.url).searchParams.get("redirectTo")
  if (viewer.isBuyer && !asked) throw redirect("/buyer")
  if (viewer.isSupplier && !viewer.isBuyer && !asked) throw redirect("/supplier")
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const [i18n, { form, submission }] = await Promise.all([i18nOf(request), readForm(request, signInSchema)])
  if (submission.status !== "success") return invalidForm(i18n, submission)
  const { email, password } = submission.value
  try {
    const tokens = await signInBoth(request, { email: email.toLowerCase(), password })
    const session = await sessionOf(request)
    for (const name of [
      "customerToken",
      "supplierToken",
      "companyName",
      "supplierName",
      "personName",
      "territoryCode",
    ] as const)
      session.unset(name)
    session.set("personName", email)
    if (tokens.customer) await wearHat(session, "customer", tokens.customer, askWithToken)
    if (tokens.supplier) await wearHat(session, "supplier", tokens.supplier, askWithToken)
    const home = tokens.customer ? "/buyer" : "/supplier"
    return redirect(safeRedirect(form.get("redirectTo"), home), {
      headers: { "Set-Cookie": await sessionStorage.commitSession(session) },
    })
  } catch (error) {
    return refusedForm(i18n, submission, error)
  }
}

export default function SignIn() {
  const { t } = useLingui()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const [form, fields] = useForm<SignInForm>({ id: "sign-in", lastResult: answer?.result })
  return (
    <Paper maw={420} mx="auto" mt="lg" p="lg" bg="var(--ryad-sheet)">
      <Title order={1} mb="md">
        <Trans>Вход</Trans>
      </Title>
      <Form method="post" {...getFormProps(form)}>
        <Stack gap="sm">
          <FormErrors errors={form.errors} id={form.errorId} />
          <input type="hidden" name="redirectTo" value={search.get("redirectTo") ?? ""} />
          <TextField field={fields.email} label={t`E-mail`} type="email" autoComplete="username" required />
          <PasswordField field={fields.password} label={t`Пароль`} autoComplete="current-password" required />
          <SubmitButton fullWidth mt="xs">
            <Trans>Войти</Trans>
          </SubmitButton>
        </Stack>
      </Form>
      <Text mt="md" c="dimmed">
        <Trans>Ещё нет доступа?</Trans>
      </Text>
      <Group gap="md">
        <Anchor component={Link} to="/register/buyer">
          <Trans>Стать покупателем</Trans>
        </Anchor>
        <Anchor component={Link} to="/register/supplier">
          <Trans>Стать поставщиком</Trans>
        </Anchor>
      </Group>
    </Paper>
  )
}
