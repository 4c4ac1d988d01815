export const sorts = ["relevance", "price_asc", "price_desc", "new"] as const
export const views = ["list", "tiles", "prices"] as const
export type View = (typeof views)[number]

export const pageSize: Record<View, number> = { list: 24, tiles: 24, prices: 50 }

const named = new Set(["brand", "supplier"])

function oneOf<T extends string>(value: string | null, known: readonly T[], fallback: T): T {
  return known.find((one) => one === value) ?? fallback
}

/** Rubles as a person types them («1 250,50») to kopecks; nonsense is no filter. */
export function rublesToKopecks(text: string | null): number | null {
  if (!text) return null
  const rubles = Number(text.replace(/[\s\u00a0]/g, "").replace(",", "."))
  return Number.isFinite(rubles) && rubles >= 0 && rubles < 1e10 ? Math.round(rubles * 100) : null
}

export function viewOf(search: URLSearchParams): View {
  return oneOf(search.get("view"), views, "list")
}

/** The address of a list of goods as commerce's parameters; what isn't understood is dropped. */
export function catalogueQueryOf(
  search: URLSearchParams,
  territory: string,
): Record<string, string | string[] | number | null> {
  const limit = pageSize[viewOf(search)]
  const asked = Number(search.get("page") ?? 1)
  const page = Number.isInteger(asked) && asked > 0 && asked <= 1_000 ? asked : 1
  const query: Record<string, string | string[] | number | null> = {
    q: search.get("q")?.trim().slice(0, 200) || null,
    sort: oneOf(search.get("sort"), sorts, "relevance"),
    price_from: rublesToKopecks(search.get("price_from")),
    price_to: rublesToKopecks(search.get("price_to")),
    in_stock: search.get("in_stock") === "1" ? "1" : null,
    territory,
    limit,
    offset: (page - 1) * limit,
  }
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name).filter(Boolean).slice(0, 50)
    if (values.length > 0 && (named.has(name) || /^f\.[a-z][a-z0-9_]{0,59}$/.test(name))) query[name] = values
  }
  for (const [code, from, to] of rangesOf(search)) query[`f.${code}`] = `${from}..${to}`
  return query
}

/** `f.power.from=80&f.power.to=120`, as two fields of a form write it. */
function rangesOf(search: URLSearchParams): [code: string, from: string, to: string][] {
  const codes = new Set(
    [...search.keys()]
      .map((key) => /^f\.([a-z][a-z0-9_]{0,59})\.(?:from|to)$/.exec(key)?.[1])
      .filter((code) => code !== undefined),
  )
  const bound = (text: string | null) =>
    text && /^-?\d+([.,]\d+)?$/.test(text.trim()) ? text.trim().replace(",", ".") : ""
  return [...codes].flatMap((code): [string, string, string][] => {
    const from = bound(search.get(`f.${code}.from`))
    const to = bound(search.get(`f.${code}.to`))
    return from || to ? [[code, from, to]] : []
  })
}

/** The parameter of the address that a facet writes. */
export function facetParameter(code: string): string {
  return named.has(code) || code === "in_stock" ? code : `f.${code}`
}
