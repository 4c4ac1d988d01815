import { z } from "@medusajs/framework/zod"
import {
  PARTY_STATES,
  type Bank,
  type Party,
  type ProviderAnswer,
  type RequisitesProvider,
} from "./requisites-provider"

const DEFAULT_URL = "https://suggestions.dadata.ru/suggestions/api/4_1/rs"
const TIMEOUT_MS = 4_000

const PartySuggestion = z.object({
  data: z.object({
    inn: z.string(),
    kpp: z.string().nullish(),
    ogrn: z.string().nullish(),
    type: z.enum(["LEGAL", "INDIVIDUAL"]),
    name: z.object({ full_with_opf: z.string(), short_with_opf: z.string().nullish() }),
    management: z.object({ name: z.string().nullish() }).nullish(),
    fio: z
      .object({ surname: z.string().nullish(), name: z.string().nullish(), patronymic: z.string().nullish() })
      .nullish(),
    address: z.object({ unrestricted_value: z.string().nullish(), value: z.string().nullish() }).nullish(),
    state: z.object({ status: z.enum(PARTY_STATES) }),
  }),
})

const BankSuggestion = z.object({
  data: z.object({
    bic: z.string(),
    correspondent_account: z.string().nullish(),
    name: z.object({ payment: z.string().nullish(), short: z.string().nullish() }),
    state: z.object({ status: z.string() }),
  }),
})

/** DaData's register. Any failure (timeout, 4xx such as a spent daily limit, 5xx, odd body) is `down`, never a verdict. */
export class DadataProvider implements RequisitesProvider {
  readonly id = "dadata"

  constructor(
    private readonly token: string,
    private readonly url: string = DEFAULT_URL,
    private readonly timeoutMs: number = TIMEOUT_MS,
  ) {}

  async findParty({ inn, kpp }: { inn: string; kpp?: string }): Promise<ProviderAnswer<Party>> {
    const body = kpp ? { query: inn, kpp, count: 1 } : { query: inn, branch_type: "MAIN", count: 1 }
    return this.find("party", body, PartySuggestion, ({ data }) => ({
      inn: data.inn,
      kind: data.type === "LEGAL" ? "legal" : "individual",
      name: data.name.full_with_opf,
      short_name: data.name.short_with_opf ?? data.name.full_with_opf,
      ogrn: data.ogrn ?? null,
      kpp: data.kpp ?? null,
      address: data.address?.unrestricted_value ?? data.address?.value ?? null,
      head: data.management?.name ?? fullName(data.fio),
      state: data.state.status,
    }))
  }

  async findBank(bik: string): Promise<ProviderAnswer<Bank>> {
    return this.find("bank", { query: bik, count: 1 }, BankSuggestion, ({ data }) => ({
      bik: data.bic,
      name: data.name.payment ?? data.name.short ?? data.bic,
      corr_account: data.correspondent_account ?? null,
      is_active: data.state.status === "ACTIVE",
    }))
  }

  private async find<Suggestion, Found>(
    what: "party" | "bank",
    body: Record<string, unknown>,
    schema: z.ZodType<Suggestion>,
    translate: (suggestion: Suggestion) => Found,
  ): Promise<ProviderAnswer<Found>> {
    try {
      const response = await fetch(`${this.url}/findById/${what}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json",
          Authorization: `Token ${this.token}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.timeoutMs),
      })
      if (!response.ok) return { kind: "down", reason: `DaData answered ${response.status}` }
      const raw: unknown = await response.json()
      const { suggestions } = z.object({ suggestions: z.array(z.unknown()) }).parse(raw)
      if (suggestions.length === 0) return { kind: "not_found", raw }
      return { kind: "found", found: translate(schema.parse(suggestions[0])), raw }
    } catch (error) {
      // A timeout is a DOMException: its name says what happened, its class need not be Error.
      return { kind: "down", reason: (error as { name?: string } | null)?.name ?? "unknown failure" }
    }
  }
}

function fullName(fio?: { surname?: string | null; name?: string | null; patronymic?: string | null } | null) {
  return [fio?.surname, fio?.name, fio?.patronymic].filter(Boolean).join(" ") || null
}
