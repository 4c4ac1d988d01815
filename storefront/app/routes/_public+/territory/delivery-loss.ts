type Group = { supplier: { id: string }; delivery_options: { term_id: string }[] }

/** What a cart lost by moving: a supplier that delivers no more outweighs a way of delivery that is gone. */
export function deliveryLoss(before: Group[], after: Group[]): "cart.delivery_lost" | "cart.delivery_changed" | null {
  const pairs = before.map((group) => {
    const now = after.find(({ supplier }) => supplier.id === group.supplier.id)?.delivery_options ?? []
    return { then: group.delivery_options, now }
  })
  if (pairs.some(({ then, now }) => then.length > 0 && now.length === 0)) return "cart.delivery_lost"
  const isGone = pairs.some(({ then, now }) =>
    then.some((term) => !now.some(({ term_id }) => term_id === term.term_id)),
  )
  return isGone ? "cart.delivery_changed" : null
}
