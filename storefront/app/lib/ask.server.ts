import { environment } from "~/lib/environment.server"

/** A read with a token that isn't in the session yet (right after sign-in); null when commerce has nothing to say. */
export async function askWithToken(path: string, token: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, environment.COMMERCE_URL), {
      headers: { authorization: `Bearer ${token}`, "x-publishable-api-key": environment.PUBLISHABLE_KEY },
      signal: AbortSignal.timeout(4_000),
    })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
