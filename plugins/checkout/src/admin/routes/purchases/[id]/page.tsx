import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { LoadFailed, Loading } from "../../../components/load-states"
import { OrderCard } from "../../../components/order-card"
import { request } from "../../../lib/request"
import type { PurchaseDetail } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const PurchasePage = () => {
  const { t, money, time } = useWords()
  const { id = "" } = useParams()
  const { data, isError, refetch } = useQuery({
    queryKey: ["purchases", id],
    queryFn: () => request<{ purchase: PurchaseDetail }>(`/admin/purchases/${id}`),
  })
  if (isError) return <LoadFailed retry={refetch} />
  if (!data) return <Loading />
  const { number, company, created_at, total_kopecks, orders } = data.purchase
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-2">
        <Link to="/purchases" className="text-ui-fg-interactive text-sm">
          ← {t("detail.back")}
        </Link>
        <Heading>{t("detail.title", { number })}</Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {[company.name, time(created_at), money(total_kopecks)].join(" · ")}
        </Text>
      </Container>
      {orders.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
    </div>
  )
}

export default PurchasePage
