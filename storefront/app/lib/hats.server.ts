import { z } from "zod"
import { CommerceError, commerceOf, type Commerce } from "~/lib/commerce.server"
import { isTokenOfActor, type Hat, type RyadSession } from "~/lib/session.server"

const tokenAnswer = z.object({ token: z.string() })
const company = z.object({
  company: z
    .object({ name: z.string(), short_name: z.string().nullish(), territory_code: z.string().nullish() })
    .nullable(),
})
const choice = z.object({ choice: z.object({ territory_code: z.string(), is_default: z.boolean() }) })
const supplierMe = z.object({
  supplier: z.object({ name: z.string().nullish(), short_name: z.string().nullish(), status: z.string() }),
})

type Login = { email: string; password: string }

/** A token of one hat, or null where the person has no such role. A wrong password is the same 401, thrown on. */
async function tryHat(commerce: Commerce, hat: Hat, login: Login): Promise<string | null> {
  const { token } = await commerce.post(`/auth/${hat}/emailpass`, login, tokenAnswer)
  return isTokenOfActor(token, hat) ? token : null
}

/** One form, both hats. Throws the refusal when neither accepts the password. */
export async function signInBoth(request: Request, login: Login): Promise<Record<Hat, string | null>> {
  const commerce = await commerceOf(request, "guest")
  const results = await Promise.allSettled([tryHat(commerce, "customer", login), tryHat(commerce, "supplier", login)])
  const tokens = results.map((result) => (result.status === "fulfilled" ? result.value : null))
  const refusal = results.find((result) => result.status === "rejected")
  if (!tokens[0] && !tokens[1]) {
    throw refusal?.reason ?? new CommerceError(401, "identity.wrong_credentials", null, null)
  }
  return { customer: tokens[0] ?? null, supplier: tokens[1] ?? null }
}

/** The token of the other hat of a person who is already signed in; null where there is none. */
export async function exchangeHat(request: Request, from: Hat, to: Hat): Promise<string | null> {
  const commerce = await commerceOf(request, from)
  try {
    const { token } = await commerce.post("/auth/hat", { actor_type: to }, tokenAnswer)
    return isTokenOfActor(token, to) ? token : null
  } catch (error) {
    if (error instanceof CommerceError && error.status < 500) return null
    throw error
  }
}

/** Puts a hat on: the token into the session, the names that the header shows and the territory of a buyer. */
export async function wearHat(
  session: RyadSession,
  hat: Hat,
  token: string,
  ask: (path: string, token: string) => Promise<unknown>,
) {
  session.set(hat === "customer" ? "customerToken" : "supplierToken", token)
  if (hat === "customer") {
    const [companySaid, choiceSaid] = await Promise.all([
      ask("/store/company", token),
      ask("/store/territories/choice", token),
    ])
    const own = company.safeParse(companySaid).data?.company
    const kept = choice.safeParse(choiceSaid).data?.choice
    if (own) session.set("companyName", own.short_name || own.name)
    // What the person chose before outweighs the company's address; the platform's default does not.
    const territory = kept && !kept.is_default ? kept.territory_code : own?.territory_code
    if (territory) session.set("territoryCode", territory)
    return
  }
  const answer = supplierMe.safeParse(await ask("/supplier/me", token))
  if (answer.success) session.set("supplierName", answer.data.supplier.short_name || answer.data.supplier.name || "")
}
