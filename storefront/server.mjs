/** The storefront's HTTP server: compression, security headers, same-origin check, request log, then Remix. */
import { randomBytes, randomUUID } from "node:crypto"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { createRequestHandler } from "@remix-run/express"
import compression from "compression"
import express from "express"

const here = path.dirname(fileURLToPath(import.meta.url))
const isProduction = process.env.NODE_ENV === "production"
const buildDirectory = path.resolve(here, process.env.BUILD_DIRECTORY ?? "build")
const port = Number(process.env.PORT ?? 3000)
const publicOrigin = process.env.STOREFRONT_URL ? new URL(process.env.STOREFRONT_URL) : null

const vite = isProduction
  ? null
  : await import("vite").then(({ createServer }) => createServer({ root: here, server: { middlewareMode: true } }))
const build = vite
  ? () => vite.ssrLoadModule("virtual:remix/server-build")
  : await import(path.join(buildDirectory, "server/index.js"))

/** A form of another site can't act in the name of a signed-in person. */
function refuseForeignOrigin(request, response, next) {
  if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next()
  const origin = request.headers.origin
  const isOwn =
    origin &&
    (URL.canParse(origin) ? new URL(origin).host === request.headers.host || origin === publicOrigin?.origin : false)
  if (isOwn) return next()
  response.status(403).type("text/plain").send("Forbidden: foreign origin")
}

function setSecurityHeaders(request, response, next) {
  const nonce = randomBytes(16).toString("base64")
  const requestId = randomUUID()
  response.locals.nonce = nonce
  response.locals.requestId = requestId
  const scripts = vite ? "'unsafe-inline' 'unsafe-eval'" : `'nonce-${nonce}'`
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    // Mantine passes sizes and colours to components through style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    vite ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ]
  response.set({
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "X-Request-Id": requestId,
  })
  if (publicOrigin?.protocol === "https:") response.set("Strict-Transport-Security", "max-age=31536000")
  next()
}

function logRequest(request, response, next) {
  const started = process.hrtime.bigint()
  response.on("finish", () => {
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6
    const line = {
      level: response.statusCode >= 500 ? "error" : "info",
      time: new Date().toISOString(),
      id: response.locals.requestId,
      method: request.method,
      path: request.path,
      status: response.statusCode,
      ms: Math.round(milliseconds),
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  })
  next()
}

const app = express()
app.disable("x-powered-by")
const proxies = (process.env.TRUSTED_PROXIES ?? "").split(",").map((address) => address.trim())
app.set("trust proxy", proxies.filter(Boolean))
app.get("/healthz", (_request, response) => response.json({ status: "ok" }))
app.use(setSecurityHeaders)
app.use(compression())

if (vite) app.use(vite.middlewares)
else {
  app.use("/assets", express.static(path.join(buildDirectory, "client/assets"), { immutable: true, maxAge: "1y" }))
  app.use(express.static(path.join(buildDirectory, "client"), { maxAge: "1h" }))
}

/** One address, the one that Express trusts: what a browser itself writes into this header is not believed. */
app.use((request, _response, next) => {
  request.headers["x-forwarded-for"] = request.ip ?? ""
  next()
})
app.use(logRequest)
app.use(refuseForeignOrigin)
app.all(
  "*",
  createRequestHandler({
    build,
    mode: isProduction ? "production" : "development",
    getLoadContext: (_request, response) => ({ nonce: response.locals.nonce, requestId: response.locals.requestId }),
  }),
)

const server = app.listen(port, () => {
  process.stdout.write(`${JSON.stringify({ level: "info", message: "storefront listens", port })}\n`)
})

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    setTimeout(() => process.exit(0), 5_000).unref()
  })
}
