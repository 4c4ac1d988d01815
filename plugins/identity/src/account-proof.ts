import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "./refusal"

/** Who opens an account: somebody new with a password of their own, or somebody who is signed in already. */
export type AccountProof = { password: string } | { auth_identity_id: string }

type Given = { email?: string | undefined; password?: string | undefined }

/**
 * The proof and the e-mail of a registration. A body with an e-mail speaks for itself; without one the bearer's own
 * identity gets its second hat, with the e-mail they sign in by. Neither is `identity.password_required`.
 */
export async function accountProofOf(
  req: MedusaRequest,
  { email, password }: Given,
): Promise<{ email: string } & AccountProof> {
  if (email && password) return { email, password }
  const auth_identity_id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.auth_identity_id
  if (email || password || !auth_identity_id) {
    return refuse("identity.password_required", "An e-mail with a password, or a signed-in person")
  }
  const auth = req.scope.resolve(Modules.AUTH)
  const [own] = await auth.listProviderIdentities({ auth_identity_id, provider: "emailpass" })
  if (!own) return refuse("identity.password_required", "This person doesn't sign in by e-mail")
  return { email: own.entity_id, auth_identity_id }
}
