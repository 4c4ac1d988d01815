import { deletionNeighbours, editDistance } from "../edit-distance"
import { swapLayout, swapLetters } from "../keyboard"
import { normaliseText, withoutEmptyWords, wordsOf } from "../text"
import { codesOf, understandQuery } from "../understand-query"
import type { KnownWord, Vocabulary } from "../vocabulary"

const TERMS = ["головка", "головной", "гайка", "колесо", "трактор", "ngk"]

/** The vocabulary as the provider answers it, over a handful of words. */
const vocabulary: Vocabulary = async (words) =>
  new Map(
    words.map((word): [string, KnownWord] => [
      word,
      {
        word,
        is_known: TERMS.includes(word),
        is_prefix: TERMS.some((term) => term.startsWith(word)),
        candidates: TERMS.filter((term) =>
          deletionNeighbours(term).some((form) => deletionNeighbours(word).includes(form)),
        ).map((term) => ({ term, frequency: term.length })),
      },
    ]),
  )

const read = async (text: string) => {
  const { words, corrected } = await understandQuery(text, vocabulary)
  return { words: words.map((word) => word.alternatives[0]), corrected }
}

describe("words", () => {
  it("parts letters from digits and reads ё as е", () => {
    expect(wordsOf("МТЗ-82 ёлка 6PK1230")).toEqual(["мтз", "82", "елка", "6", "pk", "1230"])
    expect(normaliseText("ЁЖ")).toBe("еж")
  })

  it("folds a stray letter of the other alphabet into the word's own", () => {
    expect(wordsOf("Cеялка Грасcхопер Bоsch")).toEqual(["сеялка", "грассхопер", "bosch"])
  })

  it("drops prepositions but not the letter of a model, and never everything", () => {
    expect(withoutEmptyWords(["ремень", "для", "к", "700"])).toEqual(["ремень", "к", "700"])
    expect(withoutEmptyWords(["для"])).toEqual(["для"])
  })
})

describe("keyboard", () => {
  it.each([
    ["ujkjdrf", "головка"],
    ["jghscrbdfntkm", "опрыскиватель"],
    ["тпл", "ngk"],
    ["['cnm", "хэсть"],
  ])("%s was meant as %s", (typed, meant) => expect(swapLayout(typed)).toBe(meant))

  it("leaves separators alone in articles", () => {
    expect(swapLetters("R-12.34")).toBe("к-12.34")
    expect(codesOf("R-12.34")).toContain("К1234")
  })
})

describe("edit distance", () => {
  it.each([
    ["гайка", "гайка", 0],
    ["гайак", "гайка", 1],
    ["гайкаа", "гайка", 1],
    ["гйка", "гайка", 1],
    ["гойко", "гайка", 2],
    ["колесо", "гайка", 3],
  ])("from %s to %s is %d", (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance))

  it("shares a deletion neighbour with every word within reach", () => {
    const near = new Set(deletionNeighbours("головка"))
    for (const typo of ["голвка", "голловка", "глоовка", "галовка", "галовко"]) {
      expect(deletionNeighbours(typo).some((form) => near.has(form))).toBe(true)
    }
  })
})

describe("understandQuery", () => {
  it("takes known words as they are", async () => {
    expect(await read("Гайка колесо")).toEqual({ words: ["гайка", "колесо"], corrected: null })
  })

  it("reads the other layout only when it makes more sense", async () => {
    expect(await read("ujkjdrf")).toEqual({ words: ["головка"], corrected: "головка" })
    expect(await read("тпл гайка")).toEqual({ words: ["ngk", "гайка"], corrected: "ngk гайка" })
    expect(await read("zzzz")).toEqual({ words: ["zzzz"], corrected: null })
  })

  it("corrects one and two typos to the nearest word, in the wrong layout too", async () => {
    expect((await read("галовка")).corrected).toBe("головка")
    expect((await read("тракторр")).corrected).toBe("трактор")
    expect((await read("тарктоор")).corrected).toBe("трактор")
    expect((await read("ujkjdrrf")).corrected).toBe("головка")
  })

  it("doesn't correct the beginning of a word", async () => {
    expect(await read("голов")).toEqual({ words: ["голов"], corrected: null })
  })

  it("offers an article in every form it may have been typed", async () => {
    const { codes } = await understandQuery("a-12.34", vocabulary)
    expect(codes).toEqual(expect.arrayContaining(["А1234", "Ф1234"]))
  })
})
