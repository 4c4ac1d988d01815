export type AttributeSeed = {
  code: string
  name_ru: string
  name_en: string
  type: "text" | "number" | "enum" | "bool" | "list"
  unit?: string
  options?: readonly string[]
  is_required?: boolean
}

/** One shelf of the demo market: what its cards are called and which values their characteristics take. */
export type LeafSeed = {
  handle: string
  name_ru: string
  name_en: string
  picture: PictureMotif
  /** Title's first words, e.g. «Фильтр масляный». */
  noun: string
  brands: readonly string[]
  /** Letters of the article before its digits. */
  prefix: string
  /** Values of «Назначение». */
  purposes: readonly string[]
  /** Machines or crops of «Совместимость»; empty where nothing fits anything. */
  compatibility: readonly string[]
  attributes: readonly AttributeSeed[]
  /** Retail price in whole rubles, from and to. */
  price: readonly [number, number]
  unit: string
  vat: 22 | 10
  /** The characteristic's code whose value makes the title particular, e.g. `size` or `weight`. */
  titled_by: string
  /** Values of the number characteristics: code → choices. */
  numbers?: Readonly<Record<string, readonly number[]>>
  /** Number characteristics that are another one plus a choice: a bearing's outer diameter is wider than its inner. */
  sums?: Readonly<Record<string, { of: string; plus: readonly number[] }>>
  about: string
  /** Quantity is sold in multiples of this many units. */
  multiplicity?: number
}

export type BranchSeed = { handle: string; name_ru: string; name_en: string; leaves: readonly LeafSeed[] }
export type SectionSeed = {
  handle: string
  name_ru: string
  name_en: string
  picture: PictureMotif
  branches: readonly BranchSeed[]
}

export type PictureMotif =
  | "filter"
  | "bearing"
  | "belt"
  | "plough"
  | "disc"
  | "pump"
  | "lamp"
  | "sunflower"
  | "maize"
  | "wheat"
  | "vegetable"
  | "bag"
  | "canister"
  | "drop"
  | "barrel"
  | "tyre"
  | "wrench"
  | "drill"
  | "glove"
  | "sprayer"
