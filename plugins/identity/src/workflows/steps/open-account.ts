import type { AuthenticationResponse } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { actorOf, type Hat } from "../../hats"
import { refuse } from "../../refusal"

export type OpenAccountInput = { email: string; password: string; actor_type: Hat }
export type OpenedAccount = { auth_identity_id: string; is_new: boolean }

/**
 * An auth identity for the e-mail and password, without an actor yet. A person who already has another hat proves it
 * by the password and gets a second one; anybody else gets `identity.email_taken`. Undone by deleting what was created.
 */
export const openAccountStep = createStep(
  "open-account",
  async (input: OpenAccountInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const body = { email: input.email.toLowerCase(), password: input.password }
    const request = { url: "", headers: {}, query: {}, body, protocol: "http" }

    const [known] = await auth.listProviderIdentities({ entity_id: body.email, provider: "emailpass" })
    const answer: AuthenticationResponse = known
      ? await auth.authenticate("emailpass", request)
      : await auth.register("emailpass", request)

    const { authIdentity } = answer
    if (!answer.success || !authIdentity || actorOf(authIdentity, input.actor_type)) {
      refuse("identity.email_taken", "An account with this e-mail exists")
    }
    const opened: OpenedAccount = { auth_identity_id: authIdentity.id, is_new: !known }
    return new StepResponse(opened, opened)
  },
  async (opened, { container }) => {
    if (opened?.is_new) await container.resolve(Modules.AUTH).deleteAuthIdentities([opened.auth_identity_id])
  },
)
