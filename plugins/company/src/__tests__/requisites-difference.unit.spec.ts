import { differencesOf, needsLook } from "../requisites-difference"
import { canMove, transitions } from "../transitions"

const answered = {
  name: "Общество с ограниченной ответственностью «Новая Борозда»",
  short_name: "ООО «Новая Борозда»",
  ogrn: "1269800000181",
  kpp: "980101001",
}
const entered = { name: answered.name, ogrn: answered.ogrn, kpp: answered.kpp }

describe("differencesOf", () => {
  it.each(["ООО «Новая Борозда»", 'ооо "новая борозда"', "Общество с ограниченной ответственностью Новая Борозда"])(
    "takes «%s» for the same company",
    (name) => {
      expect(differencesOf({ ...entered, name }, answered)).toEqual([])
    },
  )

  it("shows another name and does not hold the buyer up for it", () => {
    const differences = differencesOf({ ...entered, name: "ООО «Старая Борозда»" }, answered)

    expect(differences.map(({ field }) => field)).toEqual(["name"])
    expect(needsLook(differences)).toBe(false)
  })

  it("holds up who enters another ОГРН or КПП", () => {
    const ogrn = differencesOf({ ...entered, ogrn: "1027700132195" }, answered)
    const kpp = differencesOf({ ...entered, kpp: "773601001" }, answered)

    expect([ogrn, kpp].map(needsLook)).toEqual([true, true])
    expect(kpp).toEqual([{ field: "kpp", entered: "773601001", answered: "980101001" }])
  })

  it("does not ask an ИП for a КПП", () => {
    expect(differencesOf({ ...entered, kpp: null }, { ...answered, kpp: null })).toEqual([])
  })
})

describe("transitions", () => {
  it("never lead back to the check", () => {
    expect(Object.values(transitions).flat()).not.toContain("pending_check")
  })

  it("let an operator block an active buyer and take it back", () => {
    expect(canMove("active", "blocked") && canMove("blocked", "active")).toBe(true)
    expect(canMove("active", "active")).toBe(false)
  })
})
