/** Rates of Russian VAT in percent; `null` is «без НДС» (a simplified regime), 0 is the zero rate (export). */
export const VAT_RATES = [22, 10, 0, 7, 5, null] as const

export type VatRate = (typeof VAT_RATES)[number]

export type LineTotals = { gross_kopecks: number; vat_kopecks: number; net_kopecks: number }

export const isVatRate = (value: unknown): value is VatRate => VAT_RATES.includes(value as VatRate)

/**
 * VAT inside a gross sum: gross × r / (100 + r), half a kopeck up. Integers all the way.
 * Art. 168 and 164 п. 4 of the Tax Code: the calculated rate of a price that already includes the tax.
 */
export const vatOf = (gross_kopecks: number, vat_rate: VatRate): number => {
  assertKopecks(gross_kopecks)
  if (!vat_rate) return 0
  const divisor = BigInt(2 * (100 + vat_rate))
  const doubled = BigInt(gross_kopecks) * BigInt(2 * vat_rate) + BigInt(100 + vat_rate)
  return Number(doubled / divisor)
}

/** Sums of one line. VAT is rounded once per line, so a document's total is the plain sum of its lines. */
export const lineTotals = (price_kopecks: number, quantity: number, vat_rate: VatRate): LineTotals => {
  assertKopecks(price_kopecks)
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new RangeError(`not a quantity: ${quantity}`)
  const gross_kopecks = price_kopecks * quantity
  const vat_kopecks = vatOf(gross_kopecks, vat_rate)
  return { gross_kopecks, vat_kopecks, net_kopecks: gross_kopecks - vat_kopecks }
}

function assertKopecks(value: number) {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a sum in kopecks: ${value}`)
}
