import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Names of approved suppliers by handle. */
export const supplierLabels = async (knex: Knex): Promise<Map<string, string>> => {
  const { rows } = await knex.raw<{ rows: { handle: string; name: string }[] }>(
    `select handle, coalesce(nullif(short_name, ''), name) as name from supplier
     where status = 'approved' and deleted_at is null`,
  )
  return new Map(rows.map((row) => [row.handle, row.name]))
}
