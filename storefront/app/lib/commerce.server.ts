import { data } from "@remix-run/node"
import { z } from "zod"
import { environment } from "~/lib/environment.server"
import { localeOf } from "~/lib/locale.server"
import { refuseAnonymous, tokenOf, type Hat } from "~/lib/session.server"

/** A refusal of commerce; `code` is translated by `lib/errors.ts`, the message is for engineers only. */
export class CommerceError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: unknown,
    readonly requestId: string | null,
    message = code,
  ) {
    super(message)
    this.name = "CommerceError"
  }
}

const refusalBody = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  message: z.string().optional(),
  details: z.unknown().optional(),
})

type Query = Record<string, string | number | boolean | string[] | null | undefined>
type Options = { query?: Query; idempotencyKey?: string; timeout?: number }

/** Retried once only when nothing was sent yet (reading); a command is never repeated behind the person's back. */
const readTimeout = 8_000
const writeTimeout = 25_000

function addressOf(path: string, query: Query = {}): URL {
  const url = new URL(path, environment.COMMERCE_URL)
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one))
  }
  return url
}

async function refusalOf(response: Response): Promise<CommerceError> {
  const body = refusalBody.safeParse(await response.json().catch(() => ({})))
  const parsed = body.success ? body.data : {}
  const code = parsed.code ?? parsed.type ?? "unknown"
  return new CommerceError(
    response.status,
    code,
    parsed.details ?? null,
    response.headers.get("x-request-id"),
    parsed.message,
  )
}

async function send(url: URL, init: RequestInit, timeout: number): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(timeout), redirect: "error" })
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError"
    throw new CommerceError(503, isTimeout ? "commerce.timeout" : "commerce.unavailable", null, null, String(error))
  }
}

/** A refusal as a page: what React Router's error boundary understands. */
export function refusalPage(error: CommerceError) {
  const status = error.status >= 500 ? 503 : error.status
  return data({ code: error.code, requestId: error.requestId }, { status })
}

/**
 * Commerce as one person sees it: the bearer token of the hat, our sales channel's key, an answer checked by its schema.
 * `get` throws error pages (404 stays 404), `tryGet` answers null for a widget that a page can live without,
 * commands throw `CommerceError` for the form to explain. A 401 sends to the sign-in page everywhere.
 */
export async function commerceOf(request: Request, hat: Hat | "guest" = "customer") {
  const token = hat === "guest" ? null : await tokenOf(request, hat)
  const headers: Record<string, string> = {
    "x-publishable-api-key": environment.PUBLISHABLE_KEY,
    accept: "application/json",
    "accept-language": await localeOf(request),
  }
  // Consents and sign-in limits are kept by the person's address, not by this server's.
  const address = request.headers.get("x-forwarded-for")
  if (address) headers["x-forwarded-for"] = address
  if (token) headers.authorization = `Bearer ${token}`

  async function refuse(response: Response): Promise<never> {
    if (response.status === 401 && hat !== "guest" && token) return refuseAnonymous(request, hat)
    throw await refusalOf(response)
  }

  async function read<T>(path: string, schema: z.ZodType<T>, options: Options = {}): Promise<T> {
    const response = await send(addressOf(path, options.query), { headers }, options.timeout ?? readTimeout)
    if (!response.ok) return refuse(response)
    return parseAnswer(path, schema, await response.json())
  }

  async function command<T>(
    method: "POST" | "DELETE",
    path: string,
    body: unknown,
    schema: z.ZodType<T>,
    options: Options = {},
  ) {
    const isForm = body instanceof FormData
    const response = await send(
      addressOf(path, options.query),
      {
        method,
        headers: {
          ...headers,
          ...(isForm || body === undefined ? {} : { "content-type": "application/json" }),
          ...(options.idempotencyKey ? { "idempotency-key": options.idempotencyKey } : {}),
        },
        body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      },
      options.timeout ?? writeTimeout,
    )
    if (!response.ok) return refuse(response)
    return parseAnswer(path, schema, await response.json().catch(() => ({})))
  }

  return {
    isSignedIn: token !== null,
    async get<T>(path: string, schema: z.ZodType<T>, options?: Options): Promise<T> {
      return read(path, schema, options).catch((error: unknown) => {
        throw error instanceof CommerceError ? refusalPage(error) : error
      })
    },
    async tryGet<T>(path: string, schema: z.ZodType<T>, options?: Options): Promise<T | null> {
      return read(path, schema, { timeout: 4_000, ...options }).catch((error: unknown) => {
        if (error instanceof CommerceError) return null
        throw error
      })
    },
    post: <T>(path: string, body: unknown, schema: z.ZodType<T>, options?: Options) =>
      command("POST", path, body, schema, options),
    remove: <T>(path: string, schema: z.ZodType<T>, options?: Options) =>
      command("DELETE", path, undefined, schema, options),
    /** A file, handed through as it is. */
    async file(path: string): Promise<Response> {
      const response = await send(addressOf(path), { headers: { ...headers, accept: "*/*" } }, writeTimeout)
      if (response.ok) return response
      return refuse(response).catch((error: unknown) => {
        throw error instanceof CommerceError ? refusalPage(error) : error
      })
    },
  }
}

export type Commerce = Awaited<ReturnType<typeof commerceOf>>

function parseAnswer<T>(path: string, schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new CommerceError(502, "commerce.unexpected_answer", null, null, `${path}: ${where.join("; ")}`)
}
