import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { AdminOrder } from "../lib/types"
import { useWords } from "../lib/use-words"
import { OrderDocuments } from "./order-documents"
import { OrderHistory } from "./order-history"
import { OrderLines } from "./order-lines"
import { StageActions } from "./stage-actions"
import { StageBadge } from "./stage-badge"

/** One supplier's order: who, what, how much, what happened and what the operator may do. */
export const OrderCard = ({ order }: { order: AdminOrder }) => {
  const { t } = useWords()
  const { contact, delivery } = order
  const facts = [
    [t("detail.supplier"), order.supplier.name],
    [t("detail.contact"), [contact.name, contact.phone, contact.email].filter(Boolean).join(", ")],
    [
      t("detail.delivery"),
      delivery ? [delivery.name, delivery.address].filter(Boolean).join(", ") : t("detail.noDelivery"),
    ],
    ...(order.comment ? [[t("detail.comment"), order.comment]] : []),
  ]
  return (
    <Container role="region" aria-label={t("detail.order", { number: order.number })} className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h2">{t("detail.order", { number: order.number })}</Heading>
        <StageBadge stage={order.stage} />
        <Badge size="small">{t(`payments.${order.payment_stage}`)}</Badge>
        <Link to={`/orders/${order.id}`} className="text-ui-fg-interactive ml-auto text-sm">
          {t("detail.openInMedusa")}
        </Link>
      </div>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[140px_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ui-fg-subtle text-sm">{name}</dt>
            <dd className="text-sm">{value}</dd>
          </div>
        ))}
      </dl>
      <OrderLines order={order} />
      <OrderDocuments orderId={order.id} />
      <div className="grid gap-6 lg:grid-cols-2">
        <StageActions key={order.version} order={order} />
        <section>
          <Text weight="plus">{t("detail.history")}</Text>
          <OrderHistory events={order.events} />
        </section>
      </div>
    </Container>
  )
}
