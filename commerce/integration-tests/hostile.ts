/** What strangers, bugs and curious people send instead of what a field is for. */
export const HOSTILE_VALUES: Record<string, unknown> = {
  null: null,
  true: true,
  "minus one": -1,
  half: 10.5,
  "beyond doubles": 1e308,
  "beyond int4": 2_147_483_648,
  "beyond safe": 9_007_199_254_740_993,
  NaN: "NaN",
  "a number as text": "1e400",
  empty: "",
  "zero byte": "a\u0000b",
  "lone surrogate": "a\ud800b",
  SQL: "'); drop table offer; --",
  long: "я".repeat(30_000),
  "an object": { $ne: null, $gt: "" },
  "an operator": { $or: [{ id: { $ne: null } }] },
  "a list": [[], {}],
  "a prototype": JSON.parse('{"__proto__":{"is_admin":true},"constructor":{"prototype":{}}}'),
}

/** Money is a whole number of kopecks, not below zero and within the column. */
export const NOT_MONEY = [-1, 10.5, 1e308, "NaN", "100", null, [], {}, 9_007_199_254_740_993]

/** Path segments of the wrong form, as they stand in the address. */
export const HOSTILE_IDS = [
  "%00",
  "a%00b",
  "a".repeat(10_000),
  "%27%3B%20drop%20table%20offer%3B--",
  "%F0%9F%92%A9",
  "..%2F..%2Fetc%2Fpasswd",
  "%E0%A4%A",
  "%ED%A0%80",
  "undefined",
  "%5Bobject%20Object%5D",
  "-1",
  "1e308",
  "*",
]

export const HOSTILE_QUERIES = [
  "limit=-1",
  "limit=1e9",
  "limit=NaN",
  "offset=-1",
  "offset=1e300",
  "offset=9007199254740991",
  "order=drop",
  "order=id;drop",
  "q=%00",
  "q=%27%29%3B--",
  `q=${"%25".repeat(2000)}`,
  "q[$ne]=1",
  "q=a&q=b",
  "status[]=a&status[]=b",
  "fields=*,password",
  "from=NaN&to=99999999",
  "__proto__[a]=1",
]

type Path = (string | number)[]

/** Every place of a body where a value stands: leaves, lists and objects alike. */
export function placesOf(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [at]
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...(at.length ? [at] : []), ...inside.flatMap(([key, each]) => placesOf(each, [...at, key]))]
}

/** A copy with another value at one place. */
export function withValue(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const copy = structuredClone(body) as Record<string | number, unknown>
  copy[key] = withValue(copy[key], rest, value)
  return copy
}

export const isMoney = (place: Path): boolean => String(place.at(-1)).endsWith("_kopecks")
