import { Anchor, SimpleGrid, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react"
import { z } from "zod"
import { DocumentList } from "~/components/order/document-list"
import { OrderHistory } from "~/components/order/order-history"
import { OrderLines } from "~/components/order/order-lines"
import { OrderTotals } from "~/components/order/order-totals"
import { Copyable } from "~/components/ui/copyable"
import { deliveryMethods } from "~/components/ui/delivery-method"
import { Facts } from "~/components/ui/facts"
import { FormErrors } from "~/components/form/form-errors"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { PageHeader } from "~/components/ui/page-header"
import { PhoneLink } from "~/components/ui/phone-link"
import { Section } from "~/components/ui/section"
import { StageLine } from "~/components/ui/stage-line"
import { StatusBadge } from "~/components/ui/status-badge"
import { documentList, orderAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { requireBuyer } from "~/lib/session.server"
import { namedMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { CancelOrder } from "./cancel-order"
import { moveOrder } from "./move-order.server"
import { ReceiveOrder } from "./receive-order"

export const meta = namedMeta((data) => `№ ${(data as { order: { number: string } }).order.number}`)

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const path = `/store/buyer/orders/${encodeURIComponent(params.id ?? "")}`
  const [{ order }, documents] = await Promise.all([
    commerce.get(path, orderAnswer),
    commerce.tryGet(`${path}/documents`, z.object({ documents: documentList.shape.documents })),
  ])
  return { order, documents: documents?.documents ?? [] }
}

export const action = ({ request, params }: ActionFunctionArgs) => moveOrder(request, params.id ?? "")

const cardOf = (line: { handle?: string | null }) => (line.handle ? `/cards/${line.handle}` : null)

export default function OrderPage() {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const { order, documents } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isCancelling = useSearchParams()[0].has("cancel")
  const method = order.delivery?.method ? deliveryMethods[order.delivery.method] : undefined
  const isUnpaid = order.payment_stage === "awaiting" && order.stage !== "cancelled"
  return (
    <>
      <PageHeader
        title={<Copyable value={order.number}>{format.orderTitle(order.number, order.placed_at)}</Copyable>}
        crumbs={[{ label: t`Заказы`, to: "/buyer/orders" }, { label: `№ ${order.number}` }]}
        badge={<StatusBadge kind="order" status={order.stage} />}
        actions={
          <>
            {order.allowed.includes("delivered") ? <ReceiveOrder /> : null}
            {order.allowed.includes("cancelled") && !isCancelling ? (
              <LinkButton to="?cancel=1" variant="default" preventScrollReset>
                <Trans>Отменить заказ</Trans>
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Stack gap="md">
        <FormErrors errors={answer && "error" in answer && answer.error ? [answer.error] : undefined} />
        {isCancelling && order.allowed.includes("cancelled") ? <CancelOrder /> : null}
        {order.stage === "cancelled" ? null : (
          <Section title={t`Этапы`}>
            <StageLine stage={order.stage} />
          </Section>
        )}
        <Section title={t`Состав`}>
          <OrderLines lines={order.lines} hrefOf={cardOf} xlsx={`/buyer/orders/${order.id}/xlsx`} />
          <OrderTotals order={order} />
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Section title={t`Документы`}>
            <DocumentList documents={documents} />
          </Section>
          <Section title={t`Оплата`}>
            <Facts
              facts={[
                {
                  name: t`Состояние`,
                  value:
                    order.stage === "cancelled" ? (
                      t`не нужна`
                    ) : (
                      <StatusBadge kind="payment" status={order.payment_stage} />
                    ),
                },
                {
                  name: t`К оплате`,
                  value: isUnpaid ? <Money kopecks={order.total_kopecks} strong /> : null,
                },
              ]}
            />
            {isUnpaid ? (
              <Text size="sm" c="dimmed" mt="xs">
                <Trans>Оплатите по счёту банковским переводом. Поставщик отметит поступление денег.</Trans>
              </Text>
            ) : null}
          </Section>
          <Section title={t`Доставка`}>
            <Facts
              facts={[
                {
                  name: t`Способ`,
                  value: order.delivery?.name || (method ? i18n._(method) : null),
                },
                { name: t`Адрес`, value: order.delivery?.address },
                {
                  name: t`Срок`,
                  value:
                    order.delivery?.days_max == null
                      ? null
                      : format.term(order.delivery.days_min ?? null, order.delivery.days_max),
                },
                { name: t`Комментарий`, value: order.comment },
              ]}
            />
          </Section>
          <Section title={t`Поставщик`}>
            <Facts
              facts={[
                {
                  name: t`Название`,
                  value: order.supplier.handle ? (
                    <Anchor component={Link} to={`/suppliers/${order.supplier.handle}`}>
                      {order.supplier.name}
                    </Anchor>
                  ) : (
                    order.supplier.name
                  ),
                },
                {
                  name: t`Телефон`,
                  value: order.contact?.phone ? <PhoneLink phone={order.contact.phone} /> : null,
                },
                {
                  name: t`E-mail`,
                  value: order.contact?.email ? (
                    <Anchor href={`mailto:${order.contact.email}`}>{order.contact.email}</Anchor>
                  ) : null,
                },
              ]}
            />
          </Section>
        </SimpleGrid>
        <Section title={t`История`}>
          <OrderHistory events={order.events} />
        </Section>
      </Stack>
    </>
  )
}
