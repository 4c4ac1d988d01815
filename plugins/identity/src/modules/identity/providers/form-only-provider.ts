import { demoBanks, demoParties, DEMO_PROVIDER_DOWN_INN } from "../../../demo-directory"
import type { Bank, Party, ProviderAnswer, RequisitesProvider } from "./requisites-provider"

/**
 * The embedded default: form and control digits only, so it knows nobody and says so.
 * With `isDemo` it also knows the seed's invented companies; never on where real people register.
 */
export class FormOnlyProvider implements RequisitesProvider {
  readonly id = "form-only"

  constructor(private readonly isDemo: boolean) {}

  async findParty({ inn, kpp }: { inn: string; kpp?: string }): Promise<ProviderAnswer<Party>> {
    if (!this.isDemo) return { kind: "unknown" }
    if (inn === DEMO_PROVIDER_DOWN_INN) return { kind: "down", reason: "demo: the register does not answer" }
    const demo = demoParties.find((party) => party.inn === inn && (!kpp || party.kpp === kpp))
    if (!demo) return { kind: "unknown" }
    // A register knows nothing of accounts and of the seed's roles, so neither does this one.
    const { territory_code: _territory, role: _role, bik: _bik, account: _account, ...found } = demo
    return { kind: "found", found, raw: { source: "demo-directory", party: found } }
  }

  async findBank(bik: string): Promise<ProviderAnswer<Bank>> {
    const found = this.isDemo ? demoBanks.find((bank) => bank.bik === bik) : undefined
    return found ? { kind: "found", found, raw: { source: "demo-directory", bank: found } } : { kind: "unknown" }
  }
}
