/** A refusal of commerce with its stable code; Medusa's own client drops it, and the words on screen hang on it. */
export class AdminRefusal extends Error {
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message)
  }
}

type Question = {
  method?: "GET" | "POST"
  body?: object
  query?: Record<string, string | number | undefined>
  headers?: Record<string, string>
}

/** Asks commerce on the admin's own origin under the operator's session. */
export const askAdmin = async <Answer>(path: string, { method = "GET", body, query, headers }: Question = {}) => {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  const response = await fetch(given.length ? `${path}?${search}` : path, {
    method,
    credentials: "include",
    headers: { Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}), ...headers },
    body: body ? JSON.stringify(body) : undefined,
  })
  // Commerce answers JSON to both; a proxy's HTML error page ends in the same refusal without a code.
  const answer = (await response.json().catch(() => ({}))) as Answer & { code?: string; message?: string }
  if (!response.ok) throw new AdminRefusal(answer.message ?? response.statusText, answer.code ?? null)

  return answer as Answer
}

export const codeOf = (error: unknown): string | null => (error instanceof AdminRefusal ? error.code : null)
