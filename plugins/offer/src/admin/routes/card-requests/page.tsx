import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { QueueTable } from "../../components/queue-table"
import { request } from "../../lib/request"
import type { Queue, Status } from "../../lib/types"
import { useWords } from "../../lib/use-words"

const STATUSES: Status[] = ["pending", "changes_requested", "approved", "rejected", "withdrawn"]
const PAGE = 20

const CardRequestsPage = () => {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const status = STATUSES.find((known) => known === search.get("status")) ?? "pending"
  const offset = Math.max(Number(search.get("offset")) || 0, 0)
  const queue = useQuery({
    queryKey: ["card-requests", status, offset],
    queryFn: () => request<Queue>(`/admin/card-requests?status=${status}&limit=${PAGE}&offset=${offset}`),
  })
  const { card_requests = [], counts = {}, count = 0 } = queue.data ?? {}
  const turn = (next: number) => setSearch({ status, offset: String(next) })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("queue.title")}</Heading>
      </div>
      <Tabs value={status} onValueChange={(next) => setSearch({ status: next })}>
        <Tabs.List className="flex-wrap px-6 py-3">
          {STATUSES.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`statuses.${name}`)}
              <Badge size="2xsmall" className="ml-2 tabular-nums">
                {counts[name] ?? 0}
              </Badge>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs>
      {queue.isError && (
        <div className="flex items-center gap-x-4 px-6 py-8">
          <Text>{t("queue.failed")}</Text>
          <Button variant="secondary" onClick={() => queue.refetch()}>
            {t("queue.again")}
          </Button>
        </div>
      )}
      {queue.isPending && <div className="bg-ui-bg-component m-6 h-40 animate-pulse rounded" />}
      {queue.isSuccess && !count && <Text className="text-ui-fg-subtle px-6 py-8">{t("queue.empty")}</Text>}
      {queue.isSuccess && count > 0 && <QueueTable requests={card_requests} />}
      {count > PAGE && (
        <div className="flex items-center justify-end gap-x-2 px-6 py-3">
          <Text size="small">{t("queue.page", { from: offset + 1, to: Math.min(offset + PAGE, count), count })}</Text>
          <Button
            size="small"
            variant="transparent"
            disabled={!offset}
            onClick={() => turn(Math.max(offset - PAGE, 0))}
          >
            {t("queue.previous")}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={offset + PAGE >= count}
            onClick={() => turn(offset + PAGE)}
          >
            {t("queue.next")}
          </Button>
        </div>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "queue.title", translationNs: "offer", icon: CheckCircle })

export default CardRequestsPage
