import type { PartyKind } from "../../../requisites"

export const PARTY_STATES = ["ACTIVE", "LIQUIDATING", "LIQUIDATED", "BANKRUPT", "REORGANIZING"] as const
export type PartyState = (typeof PARTY_STATES)[number]

/** What a register knows of a company or an ИП, in our words. */
export type Party = {
  inn: string
  kind: PartyKind
  name: string
  short_name: string
  ogrn: string | null
  kpp: string | null
  address: string | null
  head: string | null
  state: PartyState
}

export type Bank = { bik: string; name: string; corr_account: string | null; is_active: boolean }

/**
 * `unknown`: the provider has no register to ask. `down`: it has one, but no answer came.
 * `raw` is the register's own answer, kept as evidence of what was seen that day.
 */
export type ProviderAnswer<Found> =
  | { kind: "found"; found: Found; raw: unknown }
  | { kind: "not_found"; raw: unknown }
  | { kind: "unknown" }
  | { kind: "down"; reason: string }

export interface RequisitesProvider {
  readonly id: string
  findParty(query: { inn: string; kpp?: string }): Promise<ProviderAnswer<Party>>
  findBank(bik: string): Promise<ProviderAnswer<Bank>>
}
