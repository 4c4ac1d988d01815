import { isIP } from "node:net"
import { z } from "zod"

/** An empty string means "not set": compose files and CI pass unset variables that way. */
const unset = (value: unknown) => (value === "" ? undefined : value)

const address = (protocols: string[], example: string) =>
  z.string({ error: `is missing; give an address such as ${example}` }).refine(
    (value) => {
      const parsed = URL.parse ? URL.parse(value) : tryUrl(value)
      return parsed !== null && protocols.includes(parsed.protocol.slice(0, -1))
    },
    { error: `is not an address of the form ${example}` },
  )

/** `URL.parse` is younger than the oldest Node that is supported. */
function tryUrl(value: string): URL | null {
  try {
    return new URL(value)
  } catch {
    return null
  }
}

export const database = z.preprocess(
  unset,
  address(["postgres", "postgresql"], "postgres://user:password@host:5432/name"),
)
export const smtp = z.preprocess(unset, address(["smtp", "smtps"], "smtp://localhost:2525"))
export const redis = z.preprocess(unset, address(["redis", "rediss"], "redis://localhost:6379").optional())
export const s3 = z.preprocess(unset, address(["http", "https"], "https://key:secret@s3.example.ru/bucket").optional())
export const optionalSite = z.preprocess(unset, address(["http", "https"], "http://localhost:7700").optional())

export const site = (example: string) =>
  z.preprocess(
    unset,
    address(["http", "https"], example).refine((value) => !value.endsWith("/"), { error: "must not end with a slash" }),
  )

export const origins = z.preprocess(
  unset,
  z.string({ error: "is missing; give the allowed origins, separated by commas" }).refine(
    (value) =>
      value.split(",").every((origin) => {
        const parsed = tryUrl(origin.trim())
        return parsed !== null && parsed.origin === origin.trim()
      }),
    { error: "must be origins such as http://localhost:3000, separated by commas and without a path" },
  ),
)

export const secret = z.preprocess(
  unset,
  z
    .string({ error: "is missing; give a random string, e.g. from `openssl rand -hex 32`" })
    .min(16, { error: "is too short for a secret; 16 characters are the least" }),
)

export const secrets = z.preprocess(
  unset,
  z
    .string({ error: "is missing; give at least two random strings, separated by a comma" })
    .refine((value) => value.split(",").filter((part) => part.trim().length >= 16).length >= 2, {
      error: "must hold at least two random strings of 16 characters or more, separated by a comma",
    }),
)

export const publishableKey = z.preprocess(
  unset,
  z
    .string({
      error: "is missing; the seed prints it, and the Medusa admin lists it under Settings → Publishable API keys",
    })
    .startsWith("pk_", { error: "is not a publishable key: one starts with pk_" }),
)

export const sender = z.preprocess(
  unset,
  z
    .string({ error: "is missing; give the sender of all mail, e.g. Ryad <noreply@example.ru>" })
    .regex(/^(?:[^<>@]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
      error: "is not a sender such as Ryad <noreply@example.ru>",
    }),
)

export const folder = z.preprocess(
  unset,
  z.string({ error: "is missing; give the folder where uploaded and made files are kept" }),
)

export const optionalText = z.preprocess(unset, z.string().optional())

export const port = (usual: number) =>
  z.preprocess(
    unset,
    z.coerce
      .number({ error: "is not a port number" })
      .int({ error: "is not a port number" })
      .min(1, { error: "is not a port number" })
      .max(65535, { error: "is not a port number" })
      .default(usual),
  )

export const workerMode = z.preprocess(
  unset,
  z.enum(["shared", "server", "worker"], { error: "must be shared, server or worker" }).default("shared"),
)

export const flag = z.preprocess(
  unset,
  z
    .enum(["true", "false"], { error: "must be true or false" })
    .default("false")
    .transform((value) => value === "true"),
)

/** How many requests within a window; empty leaves the usual number. */
export const optionalCount = z.preprocess(
  unset,
  z.coerce
    .number({ error: "is not a whole number from 1" })
    .int({ error: "is not a whole number from 1" })
    .min(1, { error: "is not a whole number from 1" })
    .optional(),
)

const isSubnet = (entry: string) => {
  const [address = "", prefix, ...rest] = entry.trim().split("/")
  const family = isIP(address)
  const longest = family === 6 ? 128 : 32
  return family !== 0 && rest.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && +prefix <= longest))
}

export const optionalSubnets = z.preprocess(
  unset,
  z
    .string()
    .refine((value) => value.split(",").every(isSubnet), {
      error: "must be addresses or subnets such as 127.0.0.1,10.0.0.0/8, separated by commas",
    })
    .optional(),
)
