import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { randomUUID } from "node:crypto"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { StatusBadge } from "~/components/ui/status-badge"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { territoriesOf } from "~/lib/territory.server"
import { titleMeta } from "~/lib/title"
import { applicationAnswer, legalTexts } from "../_shared/answers"
import { BankStep } from "./bank-step"
import { CheckStep } from "./check-step"
import { ConsentsStep } from "./consents-step"
import { ContactsStep } from "./contacts-step"
import { RequisitesStep } from "./requisites-step"
import { isFormStep, saveStep } from "./save.server"
import { StatusScreen } from "./status-screen"
import { StepLine } from "./step-line"
import { stepOf } from "./steps"
import { submitApplication } from "./submit.server"

export const meta = titleMeta({ ru: "Заявка поставщика", en: "Supplier application" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const [{ application }, texts, territories] = await Promise.all([
    commerce.get("/supplier/application", applicationAnswer),
    commerce.get("/store/legal-texts", legalTexts),
    territoriesOf(request),
  ])
  const url = new URL(request.url)
  const asked = url.searchParams.get("step")
  const agreed = {
    personal_data: url.searchParams.get("personal_data") ?? "",
    offer_supplier: url.searchParams.get("offer_supplier") ?? "",
  }
  if (asked === "check" && application.is_editable && !(agreed.personal_data && agreed.offer_supplier))
    throw redirect("?step=consents&missing=1")
  const isWizard = application.is_editable && (asked !== null || application.status === "draft")
  return {
    application,
    isWizard,
    step: stepOf(asked),
    texts: texts.legal_texts.filter((text) => text.document in agreed),
    territories: territories.map(({ code, name_ru, name_en }) => ({ code, name_ru, name_en })),
    agreed,
    key: randomUUID(),
    isSaved: url.searchParams.has("saved"),
    isConsentMissing: url.searchParams.has("missing"),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  if (form.get("intent") === "submit") return submitApplication(i18n, commerce, request, form)
  const step = stepOf(String(form.get("step")))
  return isFormStep(step) ? saveStep(i18n, commerce, step, form) : redirect("?step=check")
}

export type ApplicationData = ReturnType<typeof useLoaderData<typeof loader>>

export default function ApplicationScreen() {
  const { t } = useLingui()
  const page = useLoaderData<typeof loader>()
  const { application, step } = page
  const answer = useActionData<typeof action>()
  const result = answer && "result" in answer ? answer.result : undefined
  const refusal = answer && "refusal" in answer ? answer.refusal : undefined
  return (
    <>
      <PageHeader title={t`Заявка поставщика`} badge={<StatusBadge kind="supplier" status={application.status} />} />
      {page.isSaved ? (
        <Notice tone="done">
          <Trans>Черновик сохранён. Вернитесь к нему в любое время.</Trans>
        </Notice>
      ) : null}
      {page.isWizard ? (
        <>
          <StepLine current={step} />
          {step === "requisites" ? <RequisitesStep page={page} result={result} /> : null}
          {step === "bank" ? <BankStep page={page} result={result} /> : null}
          {step === "contacts" ? <ContactsStep page={page} result={result} /> : null}
          {step === "consents" ? <ConsentsStep page={page} /> : null}
          {step === "check" ? <CheckStep page={page} refusal={refusal} /> : null}
        </>
      ) : (
        <StatusScreen application={application} />
      )}
    </>
  )
}
