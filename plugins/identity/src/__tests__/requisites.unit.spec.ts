import { demoBanks, demoParties, DEMO_PROVIDER_DOWN_INN } from "../demo-directory"
import {
  checkAccount,
  checkBik,
  checkCorrAccount,
  checkInn,
  checkKpp,
  checkOgrn,
  checkOkpo,
  kindOfInn,
} from "../requisites"

/** Changes one digit, which every control digit of one place must notice. */
const spoil = (value: string, place: number) =>
  value.slice(0, place) + ((Number(value[place]) + 1) % 10) + value.slice(place + 1)

const COMPANIES = [
  ["Сбербанк", "7707083893", "1027700132195", "00032537"],
  ["Газпром", "7736050003", "1027700070518", "00040778"],
  ["Яндекс", "7736207543", "1027700229193", "55187675"],
  ["Роснефть", "7706107510", "1027700043502", "00044428"],
] as const

describe("requisites of real companies", () => {
  it.each(COMPANIES)("%s passes, and a spoiled digit of each number does not", (_name, inn, ogrn, okpo) => {
    expect([checkInn(inn), checkOgrn(ogrn), checkOkpo(okpo)]).toEqual([null, null, null])
    expect(kindOfInn(inn)).toBe("legal")
    expect(checkInn(spoil(inn, 9))).toBe("requisites.inn_control")
    expect(checkOgrn(spoil(ogrn, 12))).toBe("requisites.ogrn_control")
    expect(checkOkpo(spoil(okpo, 7))).toBe("requisites.okpo_control")
  })

  it.each(["500100732259", "784806113663", "540304378234"])("ИНН of a person %s passes by both digits", (inn) => {
    expect(checkInn(inn)).toBeNull()
    expect(kindOfInn(inn)).toBe("individual")
    expect(checkInn(spoil(inn, 10))).toBe("requisites.inn_control")
    expect(checkInn(spoil(inn, 11))).toBe("requisites.inn_control")
  })

  it.each(["304500116000157", "314505309900027", "304463210700212"])("ОГРНИП %s passes", (ogrn) => {
    expect(checkOgrn(ogrn)).toBeNull()
    expect(checkOgrn(ogrn, "legal")).toBe("requisites.ogrn_kind")
    expect(checkOgrn(spoil(ogrn, 14))).toBe("requisites.ogrn_control")
  })

  it.each(["", "770708389", "77070838931", "7707O83893", "0000000000", " 7707083893", "000000000000"])(
    "ИНН «%s» is refused by form",
    (inn) => expect(checkInn(inn)).toBe("requisites.inn_format"),
  )

  it("КПП follows its form and belongs to companies only", () => {
    expect(checkKpp("773601001")).toBeNull()
    expect(checkKpp("7736AB001")).toBeNull()
    expect(checkKpp("003601001")).toBe("requisites.kpp_format")
    expect(checkKpp("77360100")).toBe("requisites.kpp_format")
    expect(checkKpp("773601001", "individual")).toBe("requisites.kpp_not_for_individual")
  })
})

describe("requisites of banks", () => {
  it.each([
    ["044525225", "30101810400000000225"],
    ["044525700", "30101810200000000700"],
    ["044525187", "30101810700000000187"],
    ["044030653", "30101810500000000653"],
    ["049805000", "30101810800000000746"],
  ])("БИК %s with к/с %s passes", (bik, account) => {
    expect(checkBik(bik)).toBeNull()
    expect(checkCorrAccount(bik, account)).toBeNull()
    expect(checkCorrAccount(bik, spoil(account, 8))).toBe("requisites.corr_account_control")
  })

  it.each([
    ["044525700", "40702810800001400002"],
    ["044525823", "40702810000000011692"],
    ["044030653", "40702810455000024248"],
    ["049805746", "40602810700000000025"],
  ])("БИК %s with р/с %s passes", (bik, account) => {
    expect(checkAccount(bik, account)).toBeNull()
    expect(checkAccount(bik, spoil(account, 8))).toBe("requisites.account_control")
  })

  it("an account with a wrong key, of another bank or of a wrong form is refused", () => {
    expect(checkAccount("044525225", "40817810099910004312")).toBe("requisites.account_control")
    expect(checkAccount("044525225", "40702810800001400002")).toBe("requisites.account_control")
    expect(checkAccount("044525700", "4070281080000140000")).toBe("requisites.account_format")
    expect(checkAccount("04452570", "40702810800001400002")).toBe("requisites.bik_format")
    expect(checkCorrAccount("044525700", "30101810400000000225")).toBe("requisites.corr_account_not_of_bik")
    expect(checkCorrAccount("044525700", "40702810800001400002")).toBe("requisites.corr_account_format")
  })

  it("a treasury account passes by form alone", () => {
    expect(checkAccount("044525700", "03214643000000017300")).toBeNull()
  })
})

describe("the demo directory", () => {
  it("holds only numbers that pass their checks, each ИНН once", () => {
    for (const party of demoParties) {
      expect(checkInn(party.inn)).toBeNull()
      expect(checkOgrn(party.ogrn ?? "", party.kind)).toBeNull()
      if (party.kpp) expect(checkKpp(party.kpp)).toBeNull()
      expect(kindOfInn(party.inn)).toBe(party.kind)
      expect(checkAccount(party.bik, party.account)).toBeNull()
    }
    for (const bank of demoBanks) expect(checkCorrAccount(bank.bik, bank.corr_account)).toBeNull()
    const inns = [...demoParties.map(({ inn }) => inn), DEMO_PROVIDER_DOWN_INN]
    expect(new Set(inns).size).toBe(inns.length)
  })
})
