/** A refusal of the server: its code is translated by the screen, its message is for engineers. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const isBody = (value: unknown): value is { code?: string; message?: string } =>
  typeof value === "object" && value !== null

/** The admin's session against its own server. The SDK drops refusal codes, so this asks by itself. */
export const request = async <Answer>(path: string, body?: object, method = body ? "POST" : "GET"): Promise<Answer> => {
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: { "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer // the route's contract
  const { code = "unknown", message = response.statusText } = isBody(answer) ? answer : {}
  throw new RequestError(code, message)
}
