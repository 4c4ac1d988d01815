import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"

type OrderDocument = { id: string; number: number; date: string; status: string }

/** Documents of an order to open. They are another plugin's: where it isn't installed, there is nothing to show. */
export const OrderDocuments = ({ orderId }: { orderId: string }) => {
  const { t, day } = useWords()
  const { data } = useQuery({
    queryKey: ["purchases", "documents", orderId],
    queryFn: () => request<{ documents: OrderDocument[] }>(`/admin/purchase-orders/${orderId}/documents`),
    retry: false,
  })
  if (!data) return null
  return (
    <section className="flex flex-col gap-y-1">
      <Text weight="plus">{t("documents.title")}</Text>
      {!data.documents.length && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("documents.none")}
        </Text>
      )}
      {data.documents.map(({ id, number, date, status }) => {
        const name = t("documents.invoice", { number, date: day(date) })
        return status === "ready" ? (
          <a key={id} href={`/admin/documents/${id}/pdf`} className="text-ui-fg-interactive text-sm" download>
            {name}
          </a>
        ) : (
          <Text key={id} size="small">
            {name}: {t("documents.pending")}
          </Text>
        )
      })}
    </section>
  )
}
