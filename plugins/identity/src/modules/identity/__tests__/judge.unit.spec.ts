import { judgeBank, judgeParty } from "../judge"
import { PARTY_STATES, type Bank, type Party } from "../providers/requisites-provider"

const party = (state: Party["state"]): Party => ({
  inn: "7707083893",
  kind: "legal",
  name: "А",
  short_name: "А",
  ogrn: null,
  kpp: null,
  address: null,
  head: null,
  state,
})
const bank: Bank = { bik: "044525225", name: "Б", corr_account: "30101810400000000225", is_active: true }

it.each([
  ["ACTIVE", "passed"],
  ["LIQUIDATED", "refused"],
  ["LIQUIDATING", "manual"],
  ["BANKRUPT", "manual"],
  ["REORGANIZING", "manual"],
] as const)("a company in state %s is %s", (state, outcome) => {
  expect(PARTY_STATES).toContain(state)
  expect(judgeParty({ kind: "found", found: party(state), raw: null }).outcome).toBe(outcome)
})

it("a register that is down or absent never passes anybody", () => {
  expect(judgeParty({ kind: "down", reason: "x" })).toEqual({
    outcome: "pending",
    reasons: ["requisites.provider_down"],
  })
  expect(judgeParty({ kind: "unknown" })).toEqual({ outcome: "pending", reasons: ["requisites.form_only"] })
  expect(judgeParty({ kind: "not_found", raw: null }).outcome).toBe("manual")
  expect(judgeBank({ kind: "down", reason: "x" }, {}).outcome).toBe("pending")
})

it("a bank must be active and have the entered correspondent account", () => {
  const found = (override: Partial<Bank>) => ({ kind: "found" as const, found: { ...bank, ...override }, raw: null })
  expect(judgeBank(found({}), { corr_account: "30101810400000000225" }).outcome).toBe("passed")
  expect(judgeBank(found({ is_active: false }), {}).reasons).toEqual(["requisites.bank_not_active"])
  expect(judgeBank(found({}), { corr_account: "30101810200000000700" }).reasons).toEqual([
    "requisites.corr_account_differs",
  ])
})
