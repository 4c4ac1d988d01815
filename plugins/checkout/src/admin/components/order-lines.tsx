import { Table } from "@medusajs/ui"
import type { AdminOrder } from "../lib/types"
import { useWords } from "../lib/use-words"

const RIGHT = "whitespace-nowrap text-right tabular-nums"

/** Legal lines with VAT in kopecks, delivery as its own, and the totals of the order. */
export const OrderLines = ({ order }: { order: AdminOrder }) => {
  const { t, money } = useWords()
  const vat = (rate: number | null) => (rate === null ? t("line.withoutVat") : `${rate}%`)
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("line.title")}</Table.HeaderCell>
            {(["quantity", "price", "vat", "gross"] as const).map((column) => (
              <Table.HeaderCell key={column} className="text-right">
                {t(`line.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {order.lines.map((line) => (
            <Table.Row key={line.id}>
              <Table.Cell>
                {line.title} <span className="text-ui-fg-subtle">{line.article}</span>
              </Table.Cell>
              <Table.Cell className={RIGHT}>
                {line.quantity} {line.unit}
              </Table.Cell>
              <Table.Cell className={RIGHT}>{money(line.price_kopecks)}</Table.Cell>
              <Table.Cell className={RIGHT}>{vat(line.vat_rate)}</Table.Cell>
              <Table.Cell className={RIGHT}>{money(line.gross_kopecks)}</Table.Cell>
            </Table.Row>
          ))}
          {order.delivery && (
            <Table.Row>
              <Table.Cell>{[t("detail.delivery"), order.delivery.name].join(": ")}</Table.Cell>
              <Table.Cell />
              <Table.Cell />
              <Table.Cell className={RIGHT}>{vat(order.delivery.vat_rate)}</Table.Cell>
              <Table.Cell className={RIGHT}>{money(order.delivery_kopecks)}</Table.Cell>
            </Table.Row>
          )}
          <Table.Row>
            <Table.Cell className="font-medium">{t("line.total")}</Table.Cell>
            <Table.Cell />
            <Table.Cell />
            <Table.Cell className={RIGHT}>
              {t("line.includingVat")} {money(order.vat_kopecks)}
            </Table.Cell>
            <Table.Cell className={`${RIGHT} font-medium`}>{money(order.total_kopecks)}</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  )
}
