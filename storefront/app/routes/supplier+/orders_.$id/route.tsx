import { Anchor, SimpleGrid, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { deliveryMethodName } from "../_shared/delivery-method"
import { OrderHistory } from "~/components/order/order-history"
import { OrderLines } from "~/components/order/order-lines"
import { OrderTotals } from "~/components/order/order-totals"
import { Facts } from "~/components/ui/facts"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { PhoneLink } from "~/components/ui/phone-link"
import { Section } from "~/components/ui/section"
import { StageLine } from "~/components/ui/stage-line"
import { StatusBadge } from "~/components/ui/status-badge"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { act } from "../_shared/act.server"
import { documentList, orderAnswer } from "../_shared/answers"
import { useRight } from "../_shared/use-right"
import { OrderActions } from "./order-actions"
import { OrderDocuments } from "./order-documents"

export const meta = titleMeta({ ru: "Заказ", en: "Order" })

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const id = encodeURIComponent(params.id ?? "")
  const [{ order }, documents] = await Promise.all([
    commerce.get(`/supplier/orders/${id}`, orderAnswer),
    commerce.tryGet(`/supplier/orders/${id}/documents`, documentList),
  ])
  return { order, documents: documents?.documents ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  const reason = String(form.get("reason") ?? "").trim()
  const body = { to: form.get("to"), version: Number(form.get("version")), ...(reason ? { reason } : {}) }
  return act(i18n, () =>
    commerce.post(`/supplier/orders/${encodeURIComponent(params.id ?? "")}/stage`, body, orderAnswer),
  )
}

const offerOf = (line: { offer_id: string }) => `/supplier/offers/${line.offer_id}`

export default function OrderScreen() {
  const { t, i18n } = useLingui()
  const { order, documents } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const format = useFormat()
  const mayAct = useRight("orders")
  const { delivery, contact } = order
  return (
    <>
      <PageHeader
        title={format.orderTitle(order.number, order.placed_at)}
        crumbs={[{ label: t`Заказы`, to: "/supplier/orders" }, { label: `№ ${order.number}` }]}
        badge={<StatusBadge kind="order" status={order.stage} />}
      />
      <Stack gap="md">
        {outcome && !outcome.isDone ? <Notice tone="refused">{outcome.error}</Notice> : null}
        {order.stage === "cancelled" ? null : <StageLine stage={order.stage} />}
        {mayAct ? (
          <OrderActions order={order} />
        ) : (
          <Notice tone="info">
            <Trans>Вести заказы могут владелец и менеджер. Вам заказ открыт для просмотра.</Trans>
          </Notice>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <Section title={t`Покупатель`}>
            <Facts
              facts={[
                { name: t`Компания`, value: order.company.name },
                { name: t`Контакт`, value: contact?.name },
                {
                  name: t`Телефон`,
                  value: contact?.phone ? <PhoneLink phone={contact.phone} /> : null,
                },
                {
                  name: t`E-mail`,
                  value: contact?.email ? <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor> : null,
                },
                { name: t`Комментарий`, value: order.comment },
              ]}
            />
          </Section>
          <Section title={t`Доставка и оплата`}>
            <Facts
              facts={[
                { name: t`Способ`, value: deliveryMethodName(i18n, delivery?.method) },
                { name: t`Условия`, value: delivery?.name },
                { name: t`Адрес`, value: delivery?.address },
                {
                  name: t`Срок`,
                  value: delivery?.days_max ? format.term(delivery.days_min ?? null, delivery.days_max) : null,
                },
                { name: t`Оплата`, value: <StatusBadge kind="payment" status={order.payment_stage} /> },
              ]}
            />
          </Section>
        </SimpleGrid>
        <Section title={t`Состав заказа`}>
          <OrderLines lines={order.lines} hrefOf={offerOf} xlsx={`/supplier/orders/${order.id}/xlsx`} />
          <OrderTotals order={order} />
        </Section>
        <Section title={t`Документы`}>
          {documents ? (
            <OrderDocuments documents={documents} />
          ) : (
            <Text c="dimmed">
              <Trans>Не получилось загрузить документы. Обновите страницу.</Trans>
            </Text>
          )}
        </Section>
        <Section title={t`История`}>
          <OrderHistory events={order.events} />
        </Section>
      </Stack>
    </>
  )
}
