import type { LoaderFunctionArgs } from "@remix-run/node"
import { commerceOf } from "~/lib/commerce.server"
import { requireSupplier } from "~/lib/session.server"
import { matchAnswer } from "./_shared/offer-answers"

/** Whether these goods have a card already; asked while the form of a new product is being filled. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const search = new URL(request.url).searchParams
  const commerce = await commerceOf(request, "supplier")
  const query = {
    brand: search.get("brand")?.slice(0, 100),
    article: search.get("article")?.slice(0, 100),
    gtin: search.get("gtin")?.slice(0, 14),
  }
  const answer = await commerce.tryGet("/supplier/cards/match", matchAnswer, { query })
  return { card: answer?.card ?? null }
}
