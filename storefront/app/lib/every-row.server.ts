/** So many rows a file may have; a longer list is narrowed by its filters. */
export const MAX_ROWS = 10_000
/** The largest page that commerce gives. */
const PAGE = 200

type Page<T> = { rows: T[]; count: number }

/** All rows of a list, page after page, up to the cap; `count` is how many there are without it. */
export async function everyRow<T>(
  ask: (page: { limit: number; offset: number }) => Promise<Page<T>>,
): Promise<Page<T>> {
  const rows: T[] = []
  for (;;) {
    const page = await ask({ limit: Math.min(PAGE, MAX_ROWS - rows.length), offset: rows.length })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.count || rows.length >= MAX_ROWS)
      return { rows, count: page.count }
  }
}
