import Medusa from "@medusajs/js-sdk"

/** The admin is served by commerce itself, so its own origin and session suffice. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

/** The stable code of a refusal; the words are ours. */
export const codeOf = (error: unknown): string | null => {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === "string" ? code : null
}
