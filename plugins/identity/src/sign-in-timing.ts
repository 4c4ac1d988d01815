import { scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)

/** The cost of Medusa's own password hash (2^15, 8, 1), so that both answers take the same time. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/**
 * Medusa answers for an unknown e-mail without hashing anything, a tenth of a second sooner: a stranger could read off
 * who has an account. Here an unknown e-mail costs the same hash.
 */
export async function evenOut(container: MedusaContainer, email: unknown, password: unknown): Promise<void> {
  if (typeof email !== "string" || typeof password !== "string" || !email || !password) return
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" }, { take: 1 })
  if (!known) await derive(password, "nobody", 64, COST)
}
