import { useLingui } from "@lingui/react/macro"

/** A value of a card as text: lists by commas, yes and no in words, a dash for nothing. */
export function useAttributeText(): (value: unknown) => string {
  const { t } = useLingui()
  return (value) => {
    if (Array.isArray(value)) return value.join(", ") || "—"
    if (value === true) return t`Да`
    if (value === false) return t`Нет`
    return value === null || value === undefined || value === "" ? "—" : String(value)
  }
}
