export type CartLine = { offer_id: string; quantity: number }

const prefix = "line."
const mostLines = 1_000

/** Lines of a posted form: fields `line.<offer id>` with whole quantities. Empty fields are left out, nonsense too. */
export function readCartLines(form: FormData, mode: "add" | "set"): CartLine[] {
  const lines: CartLine[] = []
  for (const [name, value] of form.entries()) {
    if (!name.startsWith(prefix) || typeof value !== "string" || value.trim() === "") continue
    const quantity = Number(value.replace(/[\s\u00a0]/g, ""))
    const isWanted = Number.isInteger(quantity) && quantity <= 1_000_000 && quantity >= (mode === "set" ? 0 : 1)
    if (isWanted) lines.push({ offer_id: name.slice(prefix.length), quantity })
  }
  return lines.slice(0, mostLines)
}
