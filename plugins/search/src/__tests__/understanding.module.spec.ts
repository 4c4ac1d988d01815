import { searchCards } from "../catalogue/card-search"
import { swapLayout } from "../query/keyboard"
import { startIndexApp } from "./index-app"
import { writeMarket, type Market, type MarketCard } from "./market"

type App = Awaited<ReturnType<typeof startIndexApp>>

const FIRST = 10

let app: App
let market: Market

beforeAll(async () => {
  app = await startIndexApp("ryad_search_words")
  market = await writeMarket(app.knex, 300)
  await app.search.reindex({ index: "card" })
})

afterAll(() => app.stop())

const ask = async (q: string, is_typing = false) =>
  searchCards(app.container, {
    q,
    is_typing,
    picked: {},
    ranges: [],
    facets: [],
    sort: "relevance",
    price_type: "retail",
    limit: FIRST,
    offset: 0,
  })

const idsOf = async (q: string, is_typing = false) => (await ask(q, is_typing)).hits.map((hit) => hit.id)

/** A few at a time: one by one most of the time is spent waiting for the way there and back. */
const inTurns = async <T>(cards: MarketCard[], work: (card: MarketCard, i: number) => Promise<T>): Promise<T[]> => {
  const done: T[] = []
  for (let from = 0; from < cards.length; from += 6) {
    const turn = cards.slice(from, from + 6)
    done.push(...(await Promise.all(turn.map((card, i) => work(card, from + i)))))
  }
  return done
}

/** Share of cards that are found among the first ten by what `queryOf` makes of them; the misses are shown when it fails. */
const measure = async (cards: MarketCard[], queryOf: (card: MarketCard, i: number) => string) => {
  const found = await inTurns(cards, async (card, i) => {
    const query = queryOf(card, i)
    return (await idsOf(query)).includes(card.id) ? null : `${query} ← ${card.title}`
  })
  const missed = found.filter((miss): miss is string => miss !== null)
  return { share: 1 - missed.length / cards.length, missed }
}

const LETTERS = "абвгдежзийклмнопрстуфхцчшщыэюя"

/** One of the four typos, in a place and of a kind that follow from `i`: swap, loss, doubling, another letter. */
const withTypo = (word: string, i: number): string => {
  const at = 1 + (i % (word.length - 2))
  const [before, here, next, after] = [word.slice(0, at), word[at] ?? "", word[at + 1] ?? "", word.slice(at + 2)]
  const other = LETTERS[(LETTERS.indexOf(here) + 7 + i) % LETTERS.length] ?? "ж"
  const forms = [
    before + next + here + after,
    before + next + after,
    before + here + here + next + after,
    before + other + next + after,
  ]
  return forms[i % forms.length] ?? word
}

const misspell = (title: string, i: number, typos = 1): string => {
  const words = title.split(" ")
  const long = words.flatMap((word, at) => (word.length >= 5 && /^[а-яё]+$/i.test(word) ? [at] : []))
  const chosen = long[i % long.length] ?? 0
  let word = words[chosen] ?? ""
  for (let n = 0; n < typos; n++) word = withTypo(word, i + n * 5)
  return words.map((other, at) => (at === chosen ? word : other)).join(" ")
}

const toLayout = (text: string): string =>
  text
    .split(" ")
    .map((word) => (/[а-яё]/i.test(word) ? swapLayout(word) : word))
    .join(" ")

it("puts the exact article first for every card, however it is written", async () => {
  const forms = [
    (article: string) => article,
    (article: string) => article.toLowerCase().replace(/[-.]/g, ""),
    (article: string) => article.replace("-", " ").replace(".", " "),
    (article: string) => article.replace("А", "A").replace("К", "K").replace("НМ", "HM").replace("Т", "T"),
  ]
  const wrong: string[] = []
  await inTurns(market.cards, async (card, i) => {
    const query = (forms[i % forms.length] as (article: string) => string)(card.article)
    if ((await idsOf(query))[0] !== card.id) wrong.push(`${query} ← ${card.article}`)
  })
  expect(wrong).toEqual([])
})

it("finds a card by an article of any of its offers", async () => {
  const { rows } = await app.knex.raw(`select article, product_id from offer order by id limit 60`)
  for (const { article, product_id } of rows) expect((await idsOf(article))[0]).toBe(product_id)
})

it("finds at least 97 % of titles with one typo among the first ten", async () => {
  const { share, missed } = await measure(market.cards, (card, i) => misspell(card.title, i))
  expect({ isEnough: share >= 0.97, missed: share >= 0.97 ? [] : missed }).toEqual({ isEnough: true, missed: [] })
})

it("answers a misspelt query as the right one in at least 97 % of cases, first hit and count alike", async () => {
  const wrong: string[] = []
  await inTurns(market.cards, async (card, i) => {
    const right = card.title.split(" ").slice(0, 3).join(" ")
    const [meant, given] = [await ask(right), await ask(misspell(right, i))]
    const isSame = meant.count === given.count && meant.hits[0]?.id === given.hits[0]?.id
    if (!isSame) wrong.push(`${misspell(right, i)} ← ${right}: ${given.count} of ${meant.count}`)
  })
  const share = 1 - wrong.length / market.cards.length
  expect({ isEnough: share >= 0.97, wrong: share >= 0.97 ? [] : wrong }).toEqual({ isEnough: true, wrong: [] })
})

it("finds at least 90 % of titles with two typos in one word among the first ten", async () => {
  const { share, missed } = await measure(market.cards.slice(0, 200), (card, i) => misspell(card.title, i, 2))
  expect({ isEnough: share >= 0.9, missed: share >= 0.9 ? [] : missed }).toEqual({ isEnough: true, missed: [] })
})

it("finds at least 99 % of titles typed in the wrong layout among the first ten", async () => {
  const { share, missed } = await measure(market.cards, (card) => toLayout(card.title))
  expect({ isEnough: share >= 0.99, missed: share >= 0.99 ? [] : missed }).toEqual({ isEnough: true, missed: [] })
})

it("knows word forms, ё and е, and says what it corrected", async () => {
  const all = await ask("подшипник")
  expect((await ask("подшипниками")).count).toBe(all.count)
  expect((await ask("звездочка")).count).toBe((await ask("звёздочка")).count)
  expect((await ask("gjlibgybr")).corrected_query).toBe("подшипник")
  expect((await ask("подшыпник")).corrected_query).toBe("подшипник")
  expect(all.corrected_query).toBeNull()
})

it("finds while a person types, article and word alike", async () => {
  const card = market.cards[7] as MarketCard
  const beginning = card.article.slice(0, -1)
  expect(await idsOf(beginning, true)).toContain(card.id)
  expect((await ask("подши", true)).count).toBe((await ask("подшипник")).count)
  expect((await ask("gjlib", true)).count).toBe((await ask("подшипник")).count)
})

it("gives nothing rather than noise for a word nobody uses", async () => {
  expect(await idsOf("ыъыъыъыъ")).toEqual([])
  expect(await idsOf("!!!")).toHaveLength(FIRST)
})
