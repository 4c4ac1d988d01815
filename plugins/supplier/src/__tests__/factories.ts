import { demoBanks, demoParties } from "@ryad/identity/demo-directory"
import type { SupplierDetails } from "../modules/supplier"

/** An application that may be submitted as it is: an invented company of the demo directory. */
export function completeApplication(override: Partial<SupplierDetails> = {}): SupplierDetails {
  const party = demoParties[0]
  const bank = demoBanks.find(({ bik }) => bik === party?.bik)
  if (!party || !bank) throw new Error("The demo directory is empty")
  return {
    kind: "legal",
    inn: party.inn,
    kpp: party.kpp,
    ogrn: party.ogrn,
    name: party.name,
    short_name: party.short_name,
    address: party.address,
    territory_code: party.territory_code,
    description: null,
    vat_payer: true,
    head: party.head,
    head_basis: "Устав",
    phone: "+79000000001",
    email: "sales@demo.test",
    bik: bank.bik,
    bank_name: bank.name,
    account: party.account,
    corr_account: bank.corr_account,
    ...override,
  }
}
