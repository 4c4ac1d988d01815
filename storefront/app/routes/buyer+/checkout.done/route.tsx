import { Anchor, List, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { EmptyState } from "~/components/ui/empty-state"
import { IconCircleCheck } from "~/components/ui/icons"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { orderAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"

export const meta = titleMeta({ ru: "Заказ оформлен", en: "Order placed" })

/** Reads the orders anew, each within the company: the address carries only ids. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const search = new URL(request.url).searchParams
  const ids = (search.get("orders") ?? "").split(",").filter(Boolean).slice(0, 50)
  const found = await Promise.all(
    ids.map((id) => commerce.tryGet(`/store/buyer/orders/${encodeURIComponent(id)}`, orderAnswer)),
  )
  const orders = found
    .flatMap((answer) => (answer ? [answer.order] : []))
    .map(({ id, number, supplier, total_kopecks }) => ({ id, number, supplier: supplier.name, total_kopecks }))
  return { number: (search.get("purchase") ?? "").slice(0, 20), orders }
}

export default function Done() {
  const { t } = useLingui()
  const { number, orders } = useLoaderData<typeof loader>()
  return (
    <EmptyState
      icon={<IconCircleCheck size={26} />}
      title={t`Закупка № ${number} оформлена`}
      action={<LinkButton to="/buyer/orders">{t`К заказам`}</LinkButton>}
    >
      <Stack gap="sm">
        <List listStyleType="none">
          {orders.map((order) => (
            <List.Item key={order.id}>
              <Anchor component={Link} to={`/buyer/orders/${order.id}`}>
                <Trans>Заказ № {order.number}</Trans>
              </Anchor>{" "}
              {order.supplier}, <Money kopecks={order.total_kopecks} />
            </List.Item>
          ))}
        </List>
        <Text>
          <Trans>
            Счёт по каждому заказу появится через минуту и придёт на почту. Поставщик подтвердит заказ, изменения
            увидите в уведомлениях.
          </Trans>
        </Text>
      </Stack>
    </EmptyState>
  )
}
