import { kopecksOf, rublesOf } from "../rubles"

describe("rubles of a field", () => {
  it.each([
    ["1250", 125000],
    ["1 250,50", 125050],
    ["0.5", 50],
    ["1\u00a0000 ₽", 100000],
  ])("%s is %d kopecks", (text, kopecks) => {
    expect(kopecksOf(text)).toBe(kopecks)
  })

  it.each(["-5", "1,005", "", "дорого", "1e5", "12345678901"])("%s is no price", (text) => {
    expect(kopecksOf(text)).toBeNull()
  })

  it("a price comes back as it was typed", () => {
    expect([rublesOf(125050), rublesOf(125000), rublesOf(5)]).toEqual(["1250,50", "1250", "0,05"])
  })
})
