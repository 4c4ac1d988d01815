import { randomUUID } from "node:crypto"
import { demoBanks, demoParties, type DemoParty } from "@ryad/identity/demo-directory"
import { clientOf, type Answer, type Api, type Client, type World } from "./world"

/** A company of the register that the seed leaves to whoever tries a form; each test begins with a fresh market. */
export const spareParty = (kind: DemoParty["kind"], index = 0): DemoParty => {
  const party = demoParties.filter((each) => each.role === "spare" && each.kind === kind)[index]
  if (!party) throw new Error(`The directory has no spare ${kind} ${index}`)
  return party
}

export const bankOf = ({ bik, account }: DemoParty) => {
  const bank = demoBanks.find((each) => each.bik === bik)
  return { bik, account, corr_account: bank?.corr_account ?? "" }
}

/** Another digit at one place: no key holds after it. */
export const misprint = (digits: string, at = digits.length - 1): string =>
  `${digits.slice(0, at)}${(Number(digits[at]) + 1) % 10}${digits.slice(at + 1)}`

/** The texts in force: document → version. */
export const currentVersions = async (guest: Client): Promise<Record<string, string>> => {
  const { data } = await guest.get("/store/legal-texts")
  return Object.fromEntries(data.legal_texts.map((text: Answer) => [String(text.document), String(text.version)]))
}

const person = () => ({
  email: `person-${randomUUID()}@trial.example`,
  password: "trial-password-2026",
  first_name: "Иван",
  last_name: "Петров",
  phone: "+7 863 200-00-00",
})

/** A form that registers; `change` spoils it. */
export async function buyerForm(guest: Client, party: DemoParty, change: object = {}) {
  const { personal_data, offer_buyer } = await currentVersions(guest)
  const { kind, inn, kpp, name, ogrn, address, territory_code } = party
  return {
    ...person(),
    ...{ kind, inn, name, ogrn, address, territory_code },
    ...(kpp ? { kpp } : {}),
    bank: bankOf(party),
    consents: { personal_data, offer_buyer },
    ...change,
  }
}

export const applicantForm = (change: object = {}) => ({ ...person(), ...change })

/** A draft that may be submitted. */
export const applicationForm = (party: DemoParty, change: object = {}) => {
  const { kind, inn, kpp, name, short_name, ogrn, address, territory_code, head } = party
  return {
    ...{ kind, inn, name, short_name, ogrn, address, territory_code, head },
    ...(kpp ? { kpp } : {}),
    vat_payer: kind === "legal",
    phone: "+7 863 200-00-00",
    email: "office@trial.example",
    bank_name: demoBanks.find(({ bik }) => bik === party.bik)?.name ?? "",
    ...bankOf(party),
    ...change,
  }
}

/** A new applicant with a draft that holds `party`; not submitted yet. */
export async function makeApplicant(world: World, api: Api, party: DemoParty, change: object = {}): Promise<Client> {
  const opened = await world.guest.post("/store/supplier-applications", applicantForm())
  if (opened.status !== 200) throw new Error(`No application: ${JSON.stringify(opened.data)}`)
  const applicant = clientOf(api, world.market.publishable_key, String(opened.data.token))
  const saved = await applicant.post("/supplier/application", applicationForm(party, change))
  if (saved.status !== 200) throw new Error(`No draft: ${JSON.stringify(saved.data)}`)
  return applicant
}

export async function submitForm(guest: Client) {
  const { personal_data, offer_supplier } = await currentVersions(guest)
  return { consents: { personal_data, offer_supplier } }
}
