import type { AuthenticationResponse, IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountProof } from "../../account-proof"
import { actorOf, type Hat } from "../../hats"
import { refuse } from "../../refusal"

export type OpenAccountInput = { email: string; actor_type: Hat } & AccountProof
export type OpenedAccount = { auth_identity_id: string; is_new: boolean }

const ownIdentity = async (auth: IAuthModuleService, auth_identity_id: string, actor_type: Hat) => {
  const identity = await auth.retrieveAuthIdentity(auth_identity_id)
  if (actorOf(identity, actor_type)) refuse("identity.email_taken", "This person has this hat already")
  return { auth_identity_id, is_new: false }
}

/**
 * An auth identity for the e-mail and password, without an actor yet. Whoever is signed in keeps the identity they
 * have. A person who already has another hat proves it
 * by the password and gets a second one; anybody else gets `identity.email_taken`. Undone by deleting what was created.
 */
export const openAccountStep = createStep(
  "open-account",
  async (input: OpenAccountInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    if ("auth_identity_id" in input) {
      const own: OpenedAccount = await ownIdentity(auth, input.auth_identity_id, input.actor_type)
      return new StepResponse(own, own)
    }
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
