import { normaliseArticle } from "../articles"
import { isGtin } from "../gtin"

describe("normaliseArticle", () => {
  it("reads Latin and Cyrillic twins as one article", () => {
    expect(normaliseArticle("AB-12 c")).toBe(normaliseArticle("АВ12С"))
    expect(normaliseArticle("KOMPAX")).toBe("КОМРАХ")
  })

  it("drops separators and case, keeps digits and other letters", () => {
    expect(normaliseArticle(" 6205-2rs/c3. ")).toBe("62052RSС3")
    expect(normaliseArticle("ёж_01")).toBe("ЕЖ01")
  })

  it("keeps different articles apart", () => {
    expect(normaliseArticle("6205-1")).not.toBe(normaliseArticle("6205-2"))
    expect(normaliseArticle("O10")).not.toBe(normaliseArticle("010"))
  })

  it("is empty when nothing but separators is given", () => {
    expect(normaliseArticle(" -/. ")).toBe("")
  })
})

describe("isGtin", () => {
  it.each(["96385074", "036000291452", "4006381333931", "10012345678902"])("accepts %s", (gtin) => {
    expect(isGtin(gtin)).toBe(true)
  })

  it.each(["4006381333932", "400638133393", "", "40063813339311111", "400638133393a", " 4006381333931"])(
    "refuses «%s»",
    (gtin) => {
      expect(isGtin(gtin)).toBe(false)
    },
  )
})
