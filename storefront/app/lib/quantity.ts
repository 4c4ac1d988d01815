type Rule = { minimum: number; multiple: number; allowZero?: boolean }

/** The nearest quantity a supplier sells: at least the minimum, in whole multiples, rounded up so that nobody gets less than asked. */
export function clampQuantity(asked: number, { minimum, multiple, allowZero = false }: Rule): number {
  const step = Math.max(1, Math.trunc(multiple))
  const least = Math.ceil(Math.max(1, minimum) / step) * step
  if (allowZero && asked <= 0) return 0
  if (!Number.isFinite(asked) || asked < least) return least
  return Math.ceil(Math.trunc(asked) / step) * step
}

/** A typed quantity: whole, spaces between thousands allowed; null for anything else. */
export function readQuantity(typed: string): number | null {
  const digits = typed.replace(/\s/g, "")
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null
}
