import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Demo sign-ins all share this password; it is printed by `npm start` and exists only in seeded databases. */
export const DEMO_PASSWORD = "ryad-demo-2026"

export type ActorType = "user" | "customer" | "supplier"

/** Gives `email` a password and the hats named in `actors` (actor type → id), through Medusa's own Auth module. */
export async function createSignIn(
  container: MedusaContainer,
  email: string,
  actors: Partial<Record<ActorType, string>>,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: DEMO_PASSWORD },
    url: "",
    headers: {},
    query: {},
    protocol: "http",
  })
  if (!success || !authIdentity) throw new Error(`No sign-in for ${email}: ${error ?? "unknown"}`)
  const app_metadata = Object.fromEntries(Object.entries(actors).map(([type, id]) => [`${type}_id`, id]))
  await auth.updateAuthIdentities([{ id: authIdentity.id, app_metadata }])
}
