import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../order/change-stage"

type User = { first_name: string | null; last_name: string | null; email: string }

/** The operator as the history names them. */
export const operatorOf = async (knex: Knex, id: string): Promise<Actor> => {
  const user = await knex("user").where({ id }).first<User | undefined>("first_name", "last_name", "email")
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return { id, name: name || user?.email || id }
}
