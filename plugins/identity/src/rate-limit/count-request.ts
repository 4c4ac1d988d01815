import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Counts a request into the window that began with the first one of its key and answers the seconds until the window
 * ends, or null while the key is within its limit. One statement: processes count into the same row without a lock.
 */
export async function countRequest(
  knex: Knex,
  key: string,
  limit: number,
  windowMinutes: number,
): Promise<number | null> {
  const { rows } = await knex.raw<{ rows: { count: number; seconds_left: number }[] }>(
    `insert into request_count as counted (key, started_at, count) values (:key, now(), 1)
     on conflict (key) do update set
       count = case when counted.started_at > now() - make_interval(mins => :minutes) then counted.count + 1 else 1 end,
       started_at = case when counted.started_at > now() - make_interval(mins => :minutes)
         then counted.started_at else now() end
     returning count,
       ceil(extract(epoch from started_at + make_interval(mins => :minutes) - now()))::int as seconds_left`,
    { key, minutes: windowMinutes },
  )
  const [counted] = rows
  return counted && counted.count > limit ? Math.max(1, counted.seconds_left) : null
}
