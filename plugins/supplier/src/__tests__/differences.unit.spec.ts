import { differencesOf } from "../differences"
import type { SupplierCheck } from "../modules/supplier"
import { completeApplication } from "./factories"

const answered = (override: Record<string, unknown>, bank: Partial<SupplierCheck["bank"]> = {}): SupplierCheck => ({
  party: { outcome: "passed", provider: "dadata", reasons: [], checked_at: "", answer: override, raw: null },
  bank: { outcome: "passed", reasons: [], bank_name: null, corr_account: null, ...bank },
})

it("marks a field whose words differ, with both sides", () => {
  const entered = completeApplication({ address: "г. Азов" })
  expect(differencesOf(entered, answered({ address: "г. Ростов-на-Дону" }))).toEqual([
    { field: "address", entered: "г. Азов", answered: "г. Ростов-на-Дону" },
  ])
})

it("does not mark case, quotes, dashes, spaces and ё", () => {
  const entered = completeApplication({ short_name: 'ооо  "Зелёный – Луг"' })
  expect(differencesOf(entered, answered({ short_name: "ООО «Зеленый - Луг»" }))).toEqual([])
})

it("does not mark what the register does not know, and marks what was left empty", () => {
  const entered = completeApplication({ head: null })
  expect(differencesOf(entered, answered({ kpp: null, ogrn: "" }))).toEqual([])
  expect(differencesOf(entered, answered({ head: "Иванов И. И." }))).toEqual([
    { field: "head", entered: null, answered: "Иванов И. И." },
  ])
})

it("compares the bank too", () => {
  const entered = completeApplication()
  const [difference] = differencesOf(entered, answered({}, { corr_account: "30101810400000000225" }))
  expect(difference).toMatchObject({ field: "corr_account", answered: "30101810400000000225" })
})

it("finds nothing before the first check", () => {
  expect(differencesOf(completeApplication(), null)).toEqual([])
})
