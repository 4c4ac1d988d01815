import type { Bank, Party, PartyState, ProviderAnswer } from "./providers/requisites-provider"

export type Outcome = "passed" | "refused" | "pending" | "manual"
export type Verdict = { outcome: Outcome; reasons: string[] }

const BY_STATE: Record<PartyState, Verdict> = {
  ACTIVE: { outcome: "passed", reasons: [] },
  LIQUIDATED: { outcome: "refused", reasons: ["requisites.state_liquidated"] },
  LIQUIDATING: { outcome: "manual", reasons: ["requisites.state_liquidating"] },
  BANKRUPT: { outcome: "manual", reasons: ["requisites.state_bankrupt"] },
  REORGANIZING: { outcome: "manual", reasons: ["requisites.state_reorganizing"] },
}

/** The policy: a live company passes, a liquidated one is refused, anything doubtful goes to a person, silence is `pending`. */
export function judgeParty(answer: ProviderAnswer<Party>): Verdict {
  switch (answer.kind) {
    case "found":
      return BY_STATE[answer.found.state]
    case "not_found":
      // A company registered this week is not in the register yet, so absence is a question, not a verdict.
      return { outcome: "manual", reasons: ["requisites.not_found"] }
    case "unknown":
      return { outcome: "pending", reasons: ["requisites.form_only"] }
    case "down":
      return { outcome: "pending", reasons: ["requisites.provider_down"] }
  }
}

/** The bank must be active and its correspondent account must be the entered one. */
export function judgeBank(answer: ProviderAnswer<Bank>, entered: { corr_account?: string }): Verdict {
  switch (answer.kind) {
    case "found":
      if (!answer.found.is_active) return { outcome: "refused", reasons: ["requisites.bank_not_active"] }
      if (entered.corr_account && answer.found.corr_account && entered.corr_account !== answer.found.corr_account) {
        return { outcome: "refused", reasons: ["requisites.corr_account_differs"] }
      }
      return { outcome: "passed", reasons: [] }
    case "not_found":
      return { outcome: "manual", reasons: ["requisites.bank_not_found"] }
    case "unknown":
      return { outcome: "pending", reasons: ["requisites.form_only"] }
    case "down":
      return { outcome: "pending", reasons: ["requisites.provider_down"] }
  }
}
