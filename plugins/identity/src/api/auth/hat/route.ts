import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { actorOf, issueToken } from "../../../hats"
import { refuseNotFound } from "../../../refusal"
import type { AuthHatBody } from "./validators"

/** One person, two hats: the same identity's token for its other cabinet, without a second password. */
export async function POST(req: AuthenticatedMedusaRequest<AuthHatBody>, res: MedusaResponse): Promise<void> {
  const { actor_type } = req.validatedBody
  const auth = req.scope.resolve(Modules.AUTH)
  const identity = await auth.retrieveAuthIdentity(req.auth_context.auth_identity_id)
  if (!actorOf(identity, actor_type))
    refuseNotFound("identity.no_such_hat", `No ${actor_type} stands behind this person`)
  res.json({ token: issueToken(req.scope, identity, actor_type, req.auth_context) })
}
