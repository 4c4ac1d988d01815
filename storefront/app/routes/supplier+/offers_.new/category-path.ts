import type { CategoryNode } from "../_shared/offer-answers"

/** The chain of categories from the root to the one asked; empty when there is no such category. */
export function pathTo(categories: CategoryNode[], id: string): CategoryNode[] {
  for (const category of categories) {
    if (category.id === id) return [category]
    const below = pathTo(category.children, id)
    if (below.length) return [category, ...below]
  }
  return []
}
