import { useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { FeedScreen } from "~/components/feed/feed-screen"
import { feedAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { listQueryOf } from "~/lib/list-query"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Уведомления", en: "Notifications" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const { limit, offset } = listQueryOf(new URL(request.url).searchParams, 30)
  return { ...(await commerce.get("/store/feed", feedAnswer, { query: { limit, offset } })), limit }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireBuyer(request)
  const [form, commerce] = await Promise.all([request.formData(), commerceOf(request)])
  const ids = form.getAll("id").map(String).slice(0, 100)
  if (ids.length > 0) await commerce.post("/store/feed/read", { ids }, z.unknown())
  return redirect("/buyer/notifications")
}

export default function Notifications() {
  const { t } = useLingui()
  return (
    <FeedScreen {...useLoaderData<typeof loader>()} promise={t`Здесь появятся изменения заказов и новые документы.`} />
  )
}
