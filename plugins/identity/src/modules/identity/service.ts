import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { currentLegalTexts, type LegalDocument, type LegalText } from "../../legal-texts"
import { refuse } from "../../refusal"
import { checkAccount, checkCorrAccount, checkInn, checkKpp, isTreasuryAccount, kindOfInn } from "../../requisites"
import { judgeBank, judgeParty, type Outcome } from "./judge"
import { Consent } from "./models/consent"
import { RequisitesCheck } from "./models/requisites-check"
import { SignInAttempt } from "./models/sign-in-attempt"
import { chooseProvider, type IdentityOptions } from "./providers/choose-provider"
import type { Party, RequisitesProvider } from "./providers/requisites-provider"

const CACHE_HOURS = 24

export type RequisitesVerdict = {
  outcome: Outcome
  kind: "legal" | "individual"
  provider: string
  reasons: string[]
  party: Party | null
  raw: unknown
  checked_at: string
}

export type BankVerdict = {
  ok: boolean
  outcome: Outcome
  reasons: string[]
  bank_name: string | null
  corr_account: string | null
}

export type ConsentInput = {
  subject_kind: "customer" | "supplier" | "user"
  subject_id: string
  document: LegalDocument
  version: string
  ip: string
}

type CheckRow = InferTypeOf<typeof RequisitesCheck>

export class IdentityModuleService extends MedusaService({ Consent, RequisitesCheck, SignInAttempt }) {
  private readonly provider: RequisitesProvider

  constructor(container: Record<string, unknown>, options: IdentityOptions = {}) {
    super(container, options)
    this.provider = chooseProvider(options)
  }

  /** Form and control digits first, then the register; a verdict is reused for 24 h, «pending» never is. */
  async checkRequisites({ inn, kpp }: { inn: string; kpp?: string }): Promise<RequisitesVerdict> {
    const kind = kindOfInn(inn)
    const formCode = checkInn(inn) ?? (kpp ? checkKpp(kpp, kind) : null)
    const base = { kind, provider: this.provider.id, party: null, raw: null, checked_at: new Date().toISOString() }
    if (formCode) return { ...base, outcome: "refused", reasons: [formCode] }

    const known = await this.recentCheck(inn, kpp)
    if (known) return verdictOf(known, kind)

    const answer = await this.provider.findParty({ inn, kpp })
    const verdict: RequisitesVerdict = {
      ...base,
      ...judgeParty(answer),
      party: answer.kind === "found" ? answer.found : null,
      raw: "raw" in answer ? answer.raw : answer,
    }
    await this.createRequisitesChecks({
      inn,
      kpp: kpp ?? null,
      provider: verdict.provider,
      outcome: verdict.outcome,
      answer: { party: verdict.party, raw: verdict.raw, reasons: verdict.reasons },
      checked_at: new Date(verdict.checked_at),
    })
    return verdict
  }

  /** Keys of both accounts, then the bank's state and its own correspondent account. */
  async checkBank(bank: { bik: string; account: string; corr_account?: string }): Promise<BankVerdict> {
    const reasons = [
      checkAccount(bank.bik, bank.account),
      bank.corr_account ? checkCorrAccount(bank.bik, bank.corr_account) : null,
    ].filter((code) => code !== null)
    if (reasons.length > 0) {
      return { ok: false, outcome: "refused", reasons, bank_name: null, corr_account: bank.corr_account ?? null }
    }
    const answer = await this.provider.findBank(bank.bik)
    const verdict = judgeBank(answer, bank)
    const found = answer.kind === "found" ? answer.found : null
    const isTreasury = isTreasuryAccount(bank.account) && verdict.outcome !== "refused"
    return {
      ok: verdict.outcome !== "refused",
      outcome: isTreasury ? "manual" : verdict.outcome,
      reasons: isTreasury ? [...verdict.reasons, "requisites.treasury_account"] : verdict.reasons,
      bank_name: found?.name ?? null,
      corr_account: found?.corr_account ?? bank.corr_account ?? null,
    }
  }

  async currentLegalTexts(): Promise<LegalText[]> {
    return currentLegalTexts()
  }

  /** Keeps who accepted which text, when and from where; a version that is no longer current is refused. */
  async recordConsents(consents: ConsentInput[]) {
    const texts = currentLegalTexts()
    const rows = consents.map((consent) => {
      const text = texts.find(({ document, version }) => document === consent.document && version === consent.version)
      if (!text) {
        refuse("consent.version_outdated", `Version ${consent.version} of ${consent.document} is not current`, {
          document: consent.document,
        })
      }
      return { ...consent, text_hash: text.text_hash, accepted_at: new Date() }
    })
    return this.createConsents(rows)
  }

  private async recentCheck(inn: string, kpp?: string): Promise<CheckRow | undefined> {
    const [row] = await this.listRequisitesChecks(
      {
        inn,
        kpp: kpp ?? null,
        provider: this.provider.id,
        outcome: ["passed", "refused", "manual"],
        checked_at: { $gt: new Date(Date.now() - CACHE_HOURS * 3_600_000) },
      },
      { order: { checked_at: "DESC" }, take: 1 },
    )
    return row
  }
}

function verdictOf(row: CheckRow, kind: "legal" | "individual"): RequisitesVerdict {
  // The column is written only by checkRequisites above, in this very shape.
  const answer = row.answer as { party: Party | null; raw: unknown; reasons: string[] }
  return { ...answer, outcome: row.outcome, kind, provider: row.provider, checked_at: row.checked_at.toISOString() }
}

export default IdentityModuleService
