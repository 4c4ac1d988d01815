import { latinOf } from "@ryad/identity/latin"

const LEGAL_FORM = /^(ооо|оао|зао|пао|ао|ип|кфх|спк|тд)\s+/

/** A supplier's name as a part of an address: legal form and quotes dropped, Cyrillic transliterated. */
export function handleOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[«»"']/g, "")
    .trim()
    .replace(LEGAL_FORM, "")
  return latinOf(plain).slice(0, 60) || "supplier"
}

/** The first of `base`, `base-2`, `base-3`… that nobody has. */
export function freeHandle(base: string, taken: string[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
