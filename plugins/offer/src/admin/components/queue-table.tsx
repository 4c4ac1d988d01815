import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { CardRequest } from "../lib/types"
import { useWords } from "../lib/use-words"
import { CheckCounts } from "./check-badges"

/** Requests of one status; the whole title leads to the decision. */
export const QueueTable = ({ requests }: { requests: CardRequest[] }) => {
  const { t, formatTime } = useWords()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {(["card", "supplier", "kind", "submitted", "checks"] as const).map((column) => (
              <Table.HeaderCell key={column}>{t(`queue.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {requests.map(({ id, card, supplier, kind, submitted_at, checks }) => (
            <Table.Row key={id}>
              <Table.Cell className="py-2">
                <Link to={`/card-requests/${id}`} className="flex items-center gap-x-3">
                  {card.thumbnail ? (
                    <img src={card.thumbnail} alt="" className="h-10 w-10 rounded object-contain" />
                  ) : (
                    <span className="bg-ui-bg-component h-10 w-10 shrink-0 rounded" />
                  )}
                  <span>
                    <Text size="small" weight="plus">
                      {card.title}
                    </Text>
                    <Text size="xsmall" className="text-ui-fg-subtle">
                      {[card.category, card.brand, card.article].filter(Boolean).join(" · ")}
                    </Text>
                  </span>
                </Link>
              </Table.Cell>
              <Table.Cell>{supplier.name}</Table.Cell>
              <Table.Cell>{t(`kinds.${kind}`)}</Table.Cell>
              <Table.Cell className="tabular-nums">{formatTime(submitted_at)}</Table.Cell>
              <Table.Cell>
                <CheckCounts checks={checks} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
