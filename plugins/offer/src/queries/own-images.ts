import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuse } from "@ryad/identity/refusal"

/**
 * Addresses of pictures, in the order given. A picture is named by the id of the supplier's own upload, or by an
 * address that already stands on the card. Anything else is `card.image_unknown`: a stranger's file can't be borrowed.
 */
export const resolveImages = async (
  knex: Knex,
  supplier_id: string,
  names: string[],
  standing: string[] = [],
): Promise<string[]> => {
  const uploads = await knex("upload")
    .whereIn("file_id", names)
    .where({ supplier_id, deleted_at: null })
    .select<{ file_id: string; url: string }[]>("file_id", "url")
  const urls = new Map([
    ...standing.map((url) => [url, url] as const),
    ...uploads.map((row) => [row.file_id, row.url] as const),
  ])
  const unknown = names.filter((name) => !urls.has(name))
  if (unknown.length) {
    refuse("card.image_unknown", "These pictures aren't yours", { ids: unknown }, "invalid_data")
  }
  return [...new Set(names.flatMap((name) => urls.get(name) ?? []))]
}
