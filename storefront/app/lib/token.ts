export type Hat = "customer" | "supplier"

/** Medusa's answer to a login is a token even where the person has no such role; then it names no actor and is useless. */
export function isTokenOfActor(token: string, hat: Hat, now = Date.now()): boolean {
  const payload = token.split(".")[1]
  if (!payload) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))
    if (typeof claims !== "object" || claims === null) return false
    const { actor_id, actor_type, exp } = claims as { actor_id?: unknown; actor_type?: unknown; exp?: unknown }
    const isAlive = typeof exp !== "number" || exp * 1000 > now
    return typeof actor_id === "string" && actor_id !== "" && actor_type === hat && isAlive
  } catch {
    return false
  }
}
