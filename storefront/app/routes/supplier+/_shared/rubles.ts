/** «1 250,50» in kopecks; null for anything that isn't a price with at most two digits after the comma. */
export function kopecksOf(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f₽]/g, "").replace(",", ".")
  const [, whole, part = ""] = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(bare) ?? []
  if (whole === undefined) return null
  return Number(whole) * 100 + Number(part.padEnd(2, "0"))
}

/** How a price stands in a field: «1250,50», «1250». */
export function rublesOf(kopecks: number): string {
  const whole = Math.trunc(kopecks / 100)
  const part = kopecks % 100
  return part ? `${whole},${String(part).padStart(2, "0")}` : String(whole)
}
