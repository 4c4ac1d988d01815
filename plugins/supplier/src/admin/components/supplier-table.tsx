import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { SupplierLine } from "../lib/types"
import { useWords } from "../lib/use-words"
import { OutcomeBadge } from "./status-badges"

const COLUMNS = ["name", "inn", "territory", "contact", "check", "updated"] as const

/** Suppliers of one status; the name leads to the application. */
export const SupplierTable = ({ suppliers }: { suppliers: SupplierLine[] }) => {
  const { t, formatTime, nameOf } = useWords()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column}>{t(`list.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {suppliers.map((supplier) => (
            <Table.Row key={supplier.id}>
              <Table.Cell>
                <Link to={`/suppliers/${supplier.id}`} className="text-ui-fg-interactive">
                  {supplier.short_name ?? supplier.name ?? t("list.untitled")}
                </Link>
              </Table.Cell>
              <Table.Cell className="tabular-nums">{supplier.inn ?? t("page.nothing")}</Table.Cell>
              <Table.Cell>{nameOf(supplier.territory_names)}</Table.Cell>
              <Table.Cell className="py-1">
                <Text size="small">{supplier.email}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {supplier.phone}
                </Text>
              </Table.Cell>
              <Table.Cell>
                <OutcomeBadge outcome={supplier.check?.party.outcome} />
              </Table.Cell>
              <Table.Cell className="tabular-nums">{formatTime(supplier.updated_at)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
