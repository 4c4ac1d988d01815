export type Hat = "customer" | "supplier"

type Claims = { actor_id?: unknown; actor_type?: unknown; exp?: unknown }

function claimsOf(token: string): Claims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))
    return typeof claims === "object" && claims !== null ? claims : {}
  } catch {
    return {}
  }
}

/** Medusa's answer to a login is a token even where the person has no such role; then it names no actor and is useless. */
export function isTokenOfActor(token: string, hat: Hat, now = Date.now()): boolean {
  const { actor_id, actor_type, exp } = claimsOf(token)
  const isAlive = typeof exp !== "number" || exp * 1000 > now
  return typeof actor_id === "string" && actor_id !== "" && actor_type === hat && isAlive
}

/** Whose token it is; nothing here checks the signature, commerce does. */
export function actorIn(token: string): string {
  const { actor_id } = claimsOf(token)
  return typeof actor_id === "string" ? actor_id : ""
}
