import { demoBanks } from "@ryad/identity/demo-directory"
import type { DemoParty } from "@ryad/identity/demo-directory"
import { latinOf } from "@ryad/identity/latin"

/** A party's name as its address: «ООО «ТехноНива»» → `tehnoniva`. */
export const handleOf = (party: DemoParty): string => latinOf(party.short_name.replace(/^(ООО|ИП)\s/, ""))

export const emailOf = (party: DemoParty): string => `${handleOf(party)}@demo.example`

/** Who signs in for the party: its head, or the sole proprietor. */
export const personOf = (party: DemoParty) => {
  const [last_name = "", first_name = ""] = (party.head ?? party.name).split(" ")
  return { first_name, last_name }
}

/** The columns that a supplier, a company and an application have in common. */
export const requisitesOf = (party: DemoParty) => {
  const bank = demoBanks.find(({ bik }) => bik === party.bik)
  return {
    kind: party.kind,
    name: party.name,
    short_name: party.short_name,
    inn: party.inn,
    kpp: party.kpp,
    ogrn: party.ogrn,
    address: party.address,
    territory_code: party.territory_code,
    bik: party.bik,
    bank_name: bank?.name ?? null,
    account: party.account,
    corr_account: bank?.corr_account ?? null,
  }
}
