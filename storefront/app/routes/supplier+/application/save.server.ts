import type { I18n } from "@lingui/core"
import { parseWithZod } from "@conform-to/zod/v4"
import { data, redirect } from "@remix-run/node"
import { z } from "zod"
import type { Commerce } from "~/lib/commerce.server"
import { invalidForm } from "~/lib/form.server"
import { applicationAnswer, bankAnswer, requisitesAnswer } from "../_shared/answers"
import { refusedBy } from "../_shared/act.server"
import { explain } from "../_shared/refusal-words"
import { bankForm, contactsForm, nextOf, requisitesForm, type Step } from "./steps"

const forms = { requisites: requisitesForm, bank: bankForm, contacts: contactsForm }
type FormStep = keyof typeof forms

export const isFormStep = (step: Step): step is FormStep => step in forms

const FIELDS: Record<string, string> = {
  "requisites.inn_format": "inn",
  "requisites.inn_control": "inn",
  "requisites.inn_kind": "inn",
  "requisites.not_found": "inn",
  "requisites.state_liquidated": "inn",
  "requisites.liquidated": "inn",
  "requisites.kpp_format": "kpp",
  "requisites.kpp_not_for_individual": "kpp",
  "requisites.ogrn_format": "ogrn",
  "requisites.ogrn_control": "ogrn",
  "requisites.ogrn_kind": "ogrn",
  "requisites.bik_format": "bik",
  "requisites.bank_not_found": "bik",
  "requisites.bank_not_active": "bik",
  "requisites.account_format": "account",
  "requisites.account_control": "account",
  "requisites.treasury_account": "account",
  "requisites.corr_account_format": "corr_account",
  "requisites.corr_account_control": "corr_account",
  "requisites.corr_account_differs": "corr_account",
  "requisites.corr_account_not_of_bik": "corr_account",
}

const REQUIRED = "field.required"
const codeOf = (issue: z.core.$ZodRawIssue) =>
  issue.input === undefined || issue.input === ""
    ? REQUIRED
    : issue.code === "invalid_format"
      ? "field.email"
      : REQUIRED

/** Keeps what was typed even when it is wrong, then says what is wrong, and goes on only when nothing is. */
export async function saveStep(i18n: I18n, commerce: Commerce, step: FormStep, form: FormData) {
  const submission = parseWithZod(form, { schema: forms[step] as z.ZodType, error: codeOf })
  try {
    await commerce.post("/supplier/application", draftOf(form, step), applicationAnswer)
    if (submission.status !== "success") return invalidForm(i18n, submission)
    const mistakes = await mistakesOf(i18n, commerce, step, form)
    if (Object.keys(mistakes).length)
      return data({ result: submission.reply({ fieldErrors: mistakes }) }, { status: 400 })
  } catch (error) {
    return refusedBy(i18n, submission, error)
  }
  return redirect(form.get("intent") === "later" ? "/supplier/application?saved=1" : `?step=${nextOf(step)}`)
}

const textIn = (form: FormData, name: string) => String(form.get(name) ?? "").trim()
const digitsIn = (form: FormData, name: string) => textIn(form, name).replace(/\D/g, "")

/** A draft takes anything that fits; an e-mail in the making is left for later, since its column takes whole ones. */
function draftOf(form: FormData, step: FormStep): Record<string, unknown> {
  if (step === "bank") {
    return {
      bik: digitsIn(form, "bik").slice(0, 9),
      account: digitsIn(form, "account").slice(0, 20),
      corr_account: digitsIn(form, "corr_account").slice(0, 20),
      bank_name: textIn(form, "bank_name"),
    }
  }
  if (step === "contacts") {
    const email = z.email().safeParse(textIn(form, "email"))
    return {
      phone: textIn(form, "phone").slice(0, 30),
      description: textIn(form, "description"),
      ...(email.success ? { email: email.data } : {}),
    }
  }
  const inn = digitsIn(form, "inn").slice(0, 12)
  return {
    kind: inn.length === 12 ? "individual" : "legal",
    inn,
    kpp: textIn(form, "kpp").slice(0, 9),
    ogrn: digitsIn(form, "ogrn").slice(0, 15),
    name: textIn(form, "name"),
    short_name: textIn(form, "short_name"),
    address: textIn(form, "address"),
    territory_code: textIn(form, "territory_code"),
    head: textIn(form, "head"),
    vat_payer: form.get("vat_payer") !== "no",
  }
}

async function mistakesOf(i18n: I18n, commerce: Commerce, step: FormStep, form: FormData) {
  const reasons = await reasonsOf(commerce, step, form)
  const mistakes: Record<string, string[]> = {}
  for (const code of reasons) {
    const field = FIELDS[code]
    if (field) mistakes[field] = [...(mistakes[field] ?? []), explain(i18n, { code })]
  }
  return mistakes
}

async function reasonsOf(commerce: Commerce, step: FormStep, form: FormData): Promise<string[]> {
  if (step === "requisites") {
    const kpp = textIn(form, "kpp")
    const body = { inn: digitsIn(form, "inn"), ...(kpp ? { kpp } : {}) }
    return (await commerce.post("/store/requisites/check", body, requisitesAnswer)).check.reasons
  }
  if (step === "bank") {
    const corr_account = digitsIn(form, "corr_account")
    const body = {
      bik: digitsIn(form, "bik"),
      account: digitsIn(form, "account"),
      ...(corr_account ? { corr_account } : {}),
    }
    return (await commerce.post("/store/requisites/bank", body, bankAnswer)).bank.reasons
  }
  return []
}
