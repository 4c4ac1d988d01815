import { demoParties } from "@ryad/identity/demo-directory"
import { checkApplication } from "../application-check"
import { completeApplication } from "./factories"

const person = demoParties.find(({ kind }) => kind === "individual")

it("a complete application has nothing to complain about", () => {
  expect(checkApplication(completeApplication())).toEqual({})
})

it("an empty application names every required field and invents no format errors", () => {
  const empty = Object.fromEntries(Object.keys(completeApplication()).map((field) => [field, null]))
  const codes = checkApplication({ ...completeApplication(), ...empty })
  expect(new Set(Object.values(codes))).toEqual(new Set(["field.required"]))
  expect(Object.keys(codes)).toEqual(expect.arrayContaining(["inn", "ogrn", "account", "corr_account", "head"]))
})

it.each([
  ["inn", "7707083894", "requisites.inn_control"],
  ["inn", "500100732259", "requisites.inn_kind"],
  ["kpp", "7736", "requisites.kpp_format"],
  ["kpp", null, "field.required"],
  ["ogrn", "1027700132196", "requisites.ogrn_control"],
  ["ogrn", "304500116000157", "requisites.ogrn_kind"],
  ["bik", "04452570", "requisites.bik_format"],
  ["account", "40702810800001400003", "requisites.account_control"],
  ["corr_account", "30101810400000000225", "requisites.corr_account_not_of_bik"],
  ["territory_code", "RU-NOWHERE", "territory.unknown"],
])("%s «%s» is refused with %s and nothing else is", (field, value, code) => {
  expect(checkApplication(completeApplication({ [field]: value }))).toEqual({ [field]: code })
})

it("an ИП has no КПП and an ОГРНИП", () => {
  const own = { kind: "individual" as const, inn: person?.inn, ogrn: person?.ogrn }
  expect(checkApplication(completeApplication({ ...own, kpp: null }))).toEqual({})
  expect(checkApplication(completeApplication(own))).toEqual({ kpp: "requisites.kpp_not_for_individual" })
})
