import { groupDigits, rublesText } from "../money-text"
import { dateInWords, moscowDay, sumInWords } from "../words"
import { vatPhrase, vatRows } from "../invoice/vat-rows"
import { makeLine } from "./invoice-factory"

describe("words of a document", () => {
  it.each([
    [100_101, "Одна тысяча один рубль 01 копейка"],
    [0, "Ноль рублей 00 копеек"],
    [200_000_002, "Два миллиона рублей 02 копейки"],
    [2_100, "Двадцать один рубль 00 копеек"],
    [1_199, "Одиннадцать рублей 99 копеек"],
  ])("%d kopecks are «%s»", (kopecks, words) => expect(sumInWords(kopecks)).toBe(words))

  it("refuses a fraction of a kopeck", () => expect(() => sumInWords(10.5)).toThrow(RangeError))

  it("prints money with no-break spaces and a comma", () => {
    expect(rublesText(123_456_705)).toBe("1\u00a0234\u00a0567,05")
    expect(groupDigits(1000)).toBe("1\u00a0000")
    expect(rublesText(99)).toBe("0,99")
  })

  it("dates a document by Moscow", () => {
    expect(moscowDay(new Date("2026-12-31T21:30:00Z"))).toBe("2027-01-01")
    expect(dateInWords("2026-11-03")).toBe("3 ноября 2026 г.")
  })

  it("sums VAT per rate and names lines without it", () => {
    const lines = [makeLine(1), makeLine(2), makeLine(3, 10), makeLine(4, null)]
    expect(vatRows(lines)).toEqual([
      { label: "В том числе НДС 22%", kopecks: (lines[0]?.vat_kopecks ?? 0) + (lines[1]?.vat_kopecks ?? 0) },
      { label: "В том числе НДС 10%", kopecks: lines[2]?.vat_kopecks },
      { label: "Без налога (НДС)", kopecks: null },
    ])
    expect(vatPhrase([makeLine(1, null)])).toBe("НДС не облагается")
  })
})
