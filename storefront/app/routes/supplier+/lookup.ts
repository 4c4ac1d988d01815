import type { I18n } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import { data, redirect, type ActionFunctionArgs } from "@remix-run/node"
import { CommerceError, commerceOf, type Commerce } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { bankAnswer, requisitesAnswer, type BankCheck, type RequisitesCheck } from "./_shared/answers"
import { explain } from "./_shared/refusal-words"

type Answer = { check?: RequisitesCheck; bank?: BankCheck; sentence: string; isRight: boolean }

const FOUND = msg`Нашли и заполнили поля. Проверьте их.`
const BANK_FOUND = msg`Счёт сходится с БИК.`
const BY_HAND = new Set(["requisites.provider_down", "requisites.form_only"])

export const loader = () => redirect("/supplier/application")

/** What is known of an ИНН or a bank account the moment it is typed; used while a form is being filled. */
export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  try {
    return data<Answer>(
      form.get("what") === "bank" ? await bank(i18n, commerce, form) : await inn(i18n, commerce, form),
    )
  } catch (error) {
    if (!(error instanceof CommerceError)) throw error
    return data<Answer>({ sentence: explain(i18n, error), isRight: false })
  }
}

const digits = (form: FormData, name: string) => String(form.get(name) ?? "").replace(/\D/g, "")

async function inn(i18n: I18n, commerce: Commerce, form: FormData): Promise<Answer> {
  const { check } = await commerce.post("/store/requisites/check", { inn: digits(form, "inn") }, requisitesAnswer)
  const [code] = check.reasons
  const isRight = code === undefined || BY_HAND.has(code)
  return { check: isRight ? check : undefined, sentence: code ? explain(i18n, { code }) : i18n._(FOUND), isRight }
}

async function bank(i18n: I18n, commerce: Commerce, form: FormData): Promise<Answer> {
  const body = { bik: digits(form, "bik"), account: digits(form, "account") }
  const { bank } = await commerce.post("/store/requisites/bank", body, bankAnswer)
  const [code] = bank.reasons
  const isRight = code === undefined || BY_HAND.has(code)
  return { bank: isRight ? bank : undefined, sentence: code ? explain(i18n, { code }) : i18n._(BANK_FOUND), isRight }
}
