import type { ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { CommerceError, commerceOf } from "~/lib/commerce.server"
import { explainField, explainRefusal } from "~/lib/errors"
import { i18nOf } from "~/lib/locale.server"

const checkAnswer = z.object({
  check: z.object({
    outcome: z.string(),
    kind: z.string().nullish(),
    name: z.string().nullish(),
    short_name: z.string().nullish(),
    ogrn: z.string().nullish(),
    kpp: z.string().nullish(),
    address: z.string().nullish(),
    head: z.string().nullish(),
    state: z.string().nullish(),
    reasons: z.array(z.string()),
  }),
})
const bankAnswer = z.object({
  bank: z.object({
    ok: z.boolean(),
    reasons: z.array(z.string()),
    bank_name: z.string().nullish(),
    corr_account: z.string().nullish(),
  }),
})

export type Party = {
  outcome: string
  kind: string | null
  name: string | null
  short_name: string | null
  ogrn: string | null
  kpp: string | null
  address: string | null
  head: string | null
}
export type RequisitesAnswer = {
  party: Party | null
  bank: { bank_name: string | null; corr_account: string | null; isOk: boolean } | null
  problems: string[]
}

/** ИНН fills the rest of the requisites, БИК the bank; the form works without it too. Used by both registrations. */
export async function action({ request }: ActionFunctionArgs): Promise<RequisitesAnswer> {
  const [i18n, form, commerce] = await Promise.all([i18nOf(request), request.formData(), commerceOf(request, "guest")])
  const text = (name: string) => String(form.get(name) ?? "").trim()
  try {
    if (form.has("bik")) {
      const body = {
        bik: text("bik"),
        account: text("account"),
        ...(text("corr_account") ? { corr_account: text("corr_account") } : {}),
      }
      const { bank } = await commerce.post("/store/requisites/bank", body, bankAnswer)
      return {
        party: null,
        bank: { bank_name: bank.bank_name ?? null, corr_account: bank.corr_account ?? null, isOk: bank.ok },
        problems: bank.reasons.map((code) => explainField(i18n, code)),
      }
    }
    const { check } = await commerce.post(
      "/store/requisites/check",
      { inn: text("inn"), ...(text("kpp") ? { kpp: text("kpp") } : {}) },
      checkAnswer,
    )
    const { outcome, kind, name, short_name, ogrn, kpp, address, head } = check
    const party = {
      outcome,
      kind: kind ?? null,
      name: name ?? null,
      short_name: short_name ?? null,
      ogrn: ogrn ?? null,
      kpp: kpp ?? null,
      address: address ?? null,
      head: head ?? null,
    }
    // «Only the form was checked» is no problem of the person who types.
    const problems = outcome === "refused" ? check.reasons.map((code) => explainField(i18n, code)) : []
    return { party, bank: null, problems }
  } catch (error) {
    if (error instanceof CommerceError) return { party: null, bank: null, problems: [explainRefusal(i18n, error)] }
    throw error
  }
}
