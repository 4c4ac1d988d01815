import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { cardHandle } from "../card/card-handle"

/** An address for a new card; a random tail is added only when another product has the plain one. */
export const freeHandle = async (knex: Knex, title: string, article: string): Promise<string> => {
  const plain = cardHandle(title, article)
  const taken = await knex("product").where({ handle: plain, deleted_at: null }).first("id")
  return plain && !taken ? plain : cardHandle(title, article, randomBytes(3).toString("hex"))
}
