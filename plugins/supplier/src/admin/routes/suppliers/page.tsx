import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Input, Tabs, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { LoadFailure } from "../../components/load-failure"
import { SupplierTable } from "../../components/supplier-table"
import { request } from "../../lib/request"
import type { SupplierList, SupplierStatus } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const TABS: SupplierStatus[] = ["submitted", "changes_requested", "approved", "suspended", "rejected", "draft"]
const PAGE = 20

const SuppliersPage = () => {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const status = TABS.find((known) => known === search.get("status")) ?? "submitted"
  const offset = Math.max(Number(search.get("offset")) || 0, 0)
  const q = search.get("q") ?? ""
  const list = useQuery({
    queryKey: ["suppliers", status, offset, q],
    queryFn: () => {
      const query = new URLSearchParams({ status, limit: String(PAGE), offset: String(offset), ...(q && { q }) })
      return request<SupplierList>(`/admin/suppliers?${query}`)
    },
    placeholderData: keepPreviousData,
  })
  const { suppliers = [], count = 0, statuses = {} } = list.data ?? {}
  const show = (next: Record<string, string>) => setSearch({ status, ...(q && { q }), ...next })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("list.title")}</Heading>
        <Input
          type="search"
          size="small"
          className="w-56"
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          value={q}
          onChange={(event) => setSearch({ status, q: event.target.value }, { replace: true })}
        />
      </div>
      <Tabs value={status} onValueChange={(next) => setSearch({ status: next, ...(q && { q }) })}>
        <Tabs.List className="flex-wrap px-6 py-3">
          {TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab}>
              {t(`statuses.${tab}`)}
              <Badge size="2xsmall" className="ml-2 tabular-nums">
                {statuses[tab] ?? 0}
              </Badge>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
      {list.isError && <LoadFailure retry={() => list.refetch()} />}
      {list.isPending && <div className="bg-ui-bg-component m-6 h-40 animate-pulse rounded" />}
      {list.isSuccess && !count && <Text className="text-ui-fg-subtle px-6 py-8">{t("list.empty")}</Text>}
      {list.isSuccess && count > 0 && <SupplierTable suppliers={suppliers} />}
      {count > PAGE && (
        <div className="flex items-center justify-end gap-x-2 px-6 py-3">
          <Text size="small">{t("list.page", { from: offset + 1, to: Math.min(offset + PAGE, count), count })}</Text>
          <Button
            size="small"
            variant="transparent"
            disabled={!offset}
            onClick={() => show({ offset: String(Math.max(offset - PAGE, 0)) })}
          >
            {t("list.previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={offset + PAGE >= count}
            onClick={() => show({ offset: String(offset + PAGE) })}
          >
            {t("list.next")}
          </Button>
        </div>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "list.title", translationNs: "supplier", icon: BuildingStorefront })

export default SuppliersPage
