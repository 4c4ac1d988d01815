import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { LoadFailed, Loading } from "../../components/load-states"
import { Pager } from "../../components/pager"
import { PurchaseFilters } from "../../components/purchase-filters"
import { PurchaseTable } from "../../components/purchase-table"
import { request } from "../../lib/request"
import type { Listed } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const PAGE = 20

const PurchasesPage = () => {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const offset = Math.max(Number(search.get("offset")) || 0, 0)
  const query = new URLSearchParams({ ...Object.fromEntries(search), limit: String(PAGE), offset: String(offset) })
  const { data, isError, isPending, refetch } = useQuery({
    queryKey: ["purchases", query.toString()],
    queryFn: () => request<{ purchases: Listed[]; count: number }>(`/admin/purchases?${query}`),
    placeholderData: keepPreviousData,
  })
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set(name, value)
    else next.delete(name)
    if (name !== "offset") next.delete("offset")
    setSearch(next, { replace: true })
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("list.title")}</Heading>
      </div>
      <PurchaseFilters values={search} change={change} />
      {isError && <LoadFailed retry={refetch} />}
      {isPending && <Loading />}
      {data && !data.count && <Text className="text-ui-fg-subtle px-6 py-8">{t("list.empty")}</Text>}
      {data && data.count > 0 && <PurchaseTable purchases={data.purchases} />}
      <Pager offset={offset} limit={PAGE} count={data?.count ?? 0} turn={(next) => change("offset", String(next))} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "list.title", translationNs: "checkout", icon: ShoppingBag })

export default PurchasesPage
