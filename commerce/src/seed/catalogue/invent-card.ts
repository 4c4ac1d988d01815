import type { SeededRandom } from "../random"
import type { AttributeSeed, LeafSeed } from "./shape"

export type CardSeed = {
  leaf: LeafSeed
  title: string
  description: string
  brand: string
  article: string
  gtin: string
  attributes: Record<string, string | number | boolean | string[]>
  /** Retail price of one unit, kopecks, VAT included. */
  price_kopecks: number
  handle: string
}

const gtinOf = (serial: number): string => {
  const body = `460${String(serial).padStart(9, "0")}`
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

const formatNumber = (value: number) => String(value).replace(".", ",")

/** «Диаметр» → «диаметр», but «ФАО» stays as it is. */
const inSentence = (name: string) => (name === name.toUpperCase() ? name : name.toLowerCase())

function inventValue(random: SeededRandom, leaf: LeafSeed, attribute: AttributeSeed, drawn: CardSeed["attributes"]) {
  const sum = leaf.sums?.[attribute.code]
  if (sum) return Number(drawn[sum.of]) + random.pick(sum.plus)
  if (attribute.type === "number") return random.pick(leaf.numbers?.[attribute.code] ?? [1])
  if (attribute.type === "bool") return random.chance(0.5)
  return random.pick(attribute.options ?? [leaf.noun])
}

/** «Фильтр масляный АгроФильтр ФМ-4127, диаметр 93 мм»: the noun, brand, article and the telling characteristic. */
function titleOf(leaf: LeafSeed, brand: string, article: string, attributes: CardSeed["attributes"]): string {
  const told = leaf.attributes.find(({ code }) => code === leaf.titled_by)
  const value = attributes[leaf.titled_by]
  if (!told || value === undefined) return `${leaf.noun} ${brand} ${article}`
  const shown = typeof value === "number" ? formatNumber(value) : String(value)
  const unit = told.unit ? ` ${told.unit}` : ""
  return `${leaf.noun} ${brand} ${article}, ${inSentence(told.name_ru)} ${shown}${unit}`
}

/** One card of a shelf; the same generator state always invents the same card. */
export function inventCard(random: SeededRandom, leaf: LeafSeed, serial: number): CardSeed {
  const brand = random.pick(leaf.brands)
  const article = `${leaf.prefix}-${1000 + serial * 7 + random.int(0, 6)}.${random.int(10, 99)}`
  const attributes: CardSeed["attributes"] = { brand, purpose: random.pick(leaf.purposes) }
  if (leaf.compatibility.length) attributes.compatibility = random.sample(leaf.compatibility, random.int(1, 4))
  for (const attribute of leaf.attributes) attributes[attribute.code] = inventValue(random, leaf, attribute, attributes)
  const [from, to] = leaf.price
  const rubles = Math.round(from * Math.pow(to / from, random.next()))
  const fits = Array.isArray(attributes.compatibility) ? ` Подходит: ${attributes.compatibility.join(", ")}.` : ""
  return {
    leaf,
    brand,
    article,
    attributes,
    title: titleOf(leaf, brand, article, attributes),
    description: `${leaf.about} Назначение: ${String(attributes.purpose).toLowerCase()}.${fits}`,
    gtin: gtinOf(1000 + serial),
    price_kopecks: rubles * 100,
    handle: `${leaf.handle}-${serial}`,
  }
}
