import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Operator = { id: string; name: string | null }

/** Who acts in the admin, as histories name them. A secret API key acts as a user too, but has no person behind it. */
export const operatorOf = async (scope: MedusaContainer, id: string): Promise<Operator> => {
  const [user] = await scope.resolve(Modules.USER).listUsers({ id }, { take: 1 })
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return { id, name: name || (user?.email ?? null) }
}
