import type { LoaderFunctionArgs } from "@remix-run/node"
import { environment } from "~/lib/environment.server"

const origins: Record<string, { origin: string; folders: string[] }> = {
  commerce: { origin: environment.COMMERCE_URL, folders: ["files/", "static/"] },
  cms: { origin: environment.CMS_URL, folders: ["uploads/"] },
}
const shown = new Set(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/svg+xml"])

/** Public pictures of commerce and the cms under our own origin; nothing but pictures from nothing but their public folders. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [source = "", ...rest] = (params["*"] ?? "").split("/")
  const path = rest.join("/")
  const known = Object.hasOwn(origins, source) ? origins[source] : undefined
  if (!known || !known.folders.some((folder) => path.startsWith(folder)) || path.includes(".."))
    throw new Response(null, { status: 404 })
  const answer = await fetch(new URL(`/${path}`, known.origin), {
    signal: AbortSignal.timeout(10_000),
    redirect: "error",
  }).catch(() => null)
  const type = answer?.headers.get("content-type")?.split(";")[0] ?? ""
  if (!answer?.ok || !shown.has(type)) throw new Response(null, { status: 404 })
  return new Response(answer.body, {
    headers: {
      "Content-Type": type,
      "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800",
      // A drawing may carry scripts; opened on its own it must not run them.
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
