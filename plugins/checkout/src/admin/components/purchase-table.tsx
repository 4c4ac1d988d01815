import { Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Listed } from "../lib/types"
import { useWords } from "../lib/use-words"
import { StageBadge } from "./stage-badge"

const COLUMNS = ["number", "created", "company", "orders", "total"] as const

/** One row a purchase; its orders stand inside with their suppliers and stages. */
export const PurchaseTable = ({ purchases }: { purchases: Listed[] }) => {
  const { t, money, time } = useWords()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} className={column === "total" ? "text-right" : ""}>
                {t(`list.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {purchases.map(({ id, number, created_at, company, orders, total_kopecks }) => (
            <Table.Row key={id}>
              <Table.Cell>
                <Link to={`/purchases/${id}`} className="text-ui-fg-interactive tabular-nums">
                  № {number}
                </Link>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">{time(created_at)}</Table.Cell>
              <Table.Cell>{company.name}</Table.Cell>
              <Table.Cell className="py-2">
                <ul className="flex flex-col gap-y-1">
                  {orders.map((order) => (
                    <li key={order.id} className="flex items-center gap-x-2">
                      <span className="whitespace-nowrap tabular-nums">№ {order.number}</span>
                      <span className="text-ui-fg-subtle">{order.supplier}</span>
                      <StageBadge stage={order.stage} />
                    </li>
                  ))}
                </ul>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right tabular-nums">{money(total_kopecks)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
