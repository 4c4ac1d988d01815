/** A refusal of the server: its code is translated by the screen, its message is for engineers. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

type ErrorBody = { code?: string; message?: string }

/** The admin's session against its own server. The SDK drops the codes of refusals, so the page asks by itself. */
export const request = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer // the shape is the route's
  const { code = "unknown", message = response.statusText } = (answer ?? {}) as ErrorBody
  throw new RequestError(code, message)
}
