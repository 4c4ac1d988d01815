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

/** The admin's session against its own server, by hand because the SDK's errors drop the refusal's code. */
export async function request<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer // the shape is the route's contract
  const { code = "unknown", message = response.statusText } = isBody(answer) ? answer : {}
  throw new RequestError(code, message)
}
