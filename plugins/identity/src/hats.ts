import type { AuthContext } from "@medusajs/framework/http"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, MedusaError } from "@medusajs/framework/utils"

export type Hat = "customer" | "supplier" | "user"

/** How the person signed in; carried over so that a second factor isn't lost by changing hats. */
export type SignInTrace = Partial<Pick<AuthContext, "auth_provider" | "mfa_enabled" | "mfa_challenge_completed_at">>

/** The actor's id that an identity carries under Medusa's key `<actor_type>_id`, or null. */
export function actorOf(authIdentity: Pick<AuthIdentityDTO, "app_metadata">, actorType: Hat): string | null {
  const id = authIdentity.app_metadata?.[`${actorType}_id`]
  return typeof id === "string" && id !== "" ? id : null
}

/**
 * A bearer token for one hat of an identity, in the shape of Medusa's own sign-in.
 * The caller has proved who the person is; an identity without that hat is refused by the caller.
 */
export function issueToken(
  container: MedusaContainer,
  authIdentity: Pick<AuthIdentityDTO, "id" | "app_metadata">,
  actorType: Hat,
  trace: SignInTrace = {},
): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (!http.jwtSecret) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The JWT secret is not set")
  return generateJwtToken(
    {
      actor_id: actorOf(authIdentity, actorType) ?? "",
      actor_type: actorType,
      auth_identity_id: authIdentity.id,
      auth_provider: trace.auth_provider ?? "emailpass",
      mfa_enabled: trace.mfa_enabled ?? false,
      mfa_challenge_completed_at: trace.mfa_challenge_completed_at ?? null,
      app_metadata: authIdentity.app_metadata ?? {},
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  )
}
