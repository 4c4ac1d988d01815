import { useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { FeedScreen } from "~/components/feed/feed-screen"
import { commerceOf } from "~/lib/commerce.server"
import { listQueryOf } from "~/lib/list-query"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { act } from "../_shared/act.server"
import { anything, feedAnswer } from "../_shared/answers"

export const meta = titleMeta({ ru: "Уведомления", en: "Notifications" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const { limit, offset } = listQueryOf(new URL(request.url).searchParams, 20)
  const commerce = await commerceOf(request, "supplier")
  return { ...(await commerce.get("/supplier/feed", feedAnswer, { query: { limit, offset } })), limit }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  return act(i18n, () => commerce.post("/supplier/feed/read", { ids: form.getAll("id").map(String) }, anything))
}

export default function Notifications() {
  const { t } = useLingui()
  return (
    <FeedScreen {...useLoaderData<typeof loader>()} promise={t`Здесь появятся новые заказы и решения модерации.`} />
  )
}
