/** The part of MikroORM's manager that the provider needs; placeholders are `?`. */
export type SqlManager = {
  execute(sql: string, params?: unknown[]): Promise<unknown>
  transactional<T>(work: (manager: SqlManager) => Promise<T>): Promise<T>
}

/** A piece of SQL that carries its own values in order. */
export type Fragment = { sql: string; params: unknown[] }

export const fragment = (sql: string, ...params: unknown[]): Fragment => ({ sql, params })

export const join = (parts: Fragment[], separator: string): Fragment => ({
  sql: parts.map((part) => part.sql).join(separator),
  params: parts.flatMap((part) => part.params),
})

/** Arrays travel as one JSON parameter: MikroORM spreads a bound array over several placeholders. */
export const textArray = (values: string[]): Fragment =>
  fragment(`array(select jsonb_array_elements_text(?::jsonb))`, JSON.stringify(values))

export const rowsOf = async <Row>(manager: SqlManager, query: Fragment): Promise<Row[]> =>
  (await manager.execute(query.sql, query.params)) as Row[]
