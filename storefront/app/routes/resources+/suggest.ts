import type { LoaderFunctionArgs } from "@remix-run/node"
import { suggestions, type Suggestions } from "~/lib/catalogue-schemas"
import { commerceOf } from "~/lib/commerce.server"

const nothing: Suggestions = { categories: [], cards: [], articles: [], corrected_query: null }

/** Suggestions may be missing; the search page answers then. */
export async function loader({ request }: LoaderFunctionArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200)
  if (q.length < 2) return Response.json(nothing)
  const commerce = await commerceOf(request)
  return Response.json(
    (await commerce.tryGet("/store/catalogue/suggest", suggestions, { query: { q }, timeout: 2_500 })) ?? nothing,
  )
}
