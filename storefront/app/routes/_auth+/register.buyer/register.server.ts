import { z } from "zod"
import { commerceOf } from "~/lib/commerce.server"
import { invalidForm, readForm, refusedForm } from "~/lib/form.server"
import { legalTextsOf } from "~/lib/legal-texts.server"
import { i18nOf, localeOf } from "~/lib/locale.server"
import { sessionOf, sessionStorage } from "~/lib/session.server"
import { territoriesOf, territoryCodeOf } from "~/lib/territory.server"
import { viewerIn } from "~/lib/viewer.server"
import { registerBuyerBody, registerBuyerSchema, registerSignedInBuyerSchema } from "./schema"

const registered = z.object({
  token: z.string(),
  company: z.object({ name: z.string(), short_name: z.string().nullish() }).nullish(),
})

/** Under which field a refusal of commerce is said. */
const fieldOf = {
  "identity.email_taken": "email",
  "company.inn_taken": "inn",
  "company.kind_mismatch": "inn",
  "requisites.inn_format": "inn",
  "requisites.inn_control": "inn",
  "requisites.inn_kind": "inn",
  "requisites.kpp_format": "kpp",
  "requisites.ogrn_format": "ogrn",
  "requisites.ogrn_control": "ogrn",
  "requisites.ogrn_kind": "ogrn",
  "requisites.bik_format": "bik",
  "requisites.account_format": "account",
  "requisites.account_control": "account",
  "requisites.corr_account_format": "corr_account",
  "requisites.corr_account_control": "corr_account",
}

const word = z.string().nullish()
const ownCompany = z.object({
  application: z.object({
    kind: word,
    inn: word,
    kpp: word,
    name: word,
    ogrn: word,
    address: word,
    phone: word,
    territory_code: word,
  }),
})

/** A supplier's member mostly buys for the same company: its requisites are there already. */
async function requisitesOfSupplier(request: Request) {
  const answer = await (await commerceOf(request, "supplier")).tryGet("/supplier/application", ownCompany)
  const known = Object.entries(answer?.application ?? {}).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return Object.fromEntries(known) as Record<string, string>
}

export async function loadRegistration(request: Request) {
  const locale = await localeOf(request)
  const { isSupplier } = viewerIn(await sessionOf(request))
  const [texts, territories, territory, known] = await Promise.all([
    legalTextsOf(request, locale),
    territoriesOf(request),
    territoryCodeOf(request),
    isSupplier ? requisitesOfSupplier(request) : {},
  ])
  const shown = (document: string) => {
    const found = texts.find((one) => one.document === document)
    return found ? { document, version: found.version, title: found.title } : null
  }
  return {
    texts: { personal_data: shown("personal_data"), offer_buyer: shown("offer_buyer") },
    territories: territories
      .map((one) => ({ value: one.code, label: locale === "en" ? one.name_en : one.name_ru }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    isSignedIn: isSupplier,
    known: { kind: "legal", territory_code: territory, ...known },
  }
}

/** Registers and signs in at once; who is signed in as a supplier puts on a second hat. A pressed-twice form is one company: the key was printed into it. */
export async function registerBuyer(request: Request) {
  const { isSupplier } = viewerIn(await sessionOf(request))
  const [i18n, { submission }, commerce] = await Promise.all([
    i18nOf(request),
    readForm(request, isSupplier ? registerSignedInBuyerSchema : registerBuyerSchema),
    commerceOf(request, isSupplier ? "supplier" : "guest"),
  ])
  if (submission.status !== "success") return invalidForm(i18n, submission)
  const { value } = submission
  try {
    const answer = await commerce.post("/store/buyers", registerBuyerBody(value), registered, {
      idempotencyKey: value.idempotency_key,
    })
    const session = await sessionOf(request)
    session.set("customerToken", answer.token)
    session.set("personName", `${value.first_name} ${value.last_name}`)
    session.set("companyName", answer.company?.short_name || answer.company?.name || value.name)
    session.set("territoryCode", value.territory_code)
    session.flash("notice", { tone: "done", code: "buyer.registered" })
    return { to: "/buyer", headers: { "Set-Cookie": await sessionStorage.commitSession(session) } }
  } catch (error) {
    return refusedForm(i18n, submission, error, fieldOf)
  }
}
