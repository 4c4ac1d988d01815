import { ScrollArea, Table, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { Money } from "~/components/ui/money"
import { useFormat } from "~/lib/use-format"
import classes from "~/components/table/data-table.module.css"

type Line = {
  id: string
  position: number
  handle?: string | null
  title: string
  article?: string | null
  unit: string
  quantity: number
  price_kopecks: number
  vat_rate: number | null
  gross_kopecks: number
}

/** Lines as the document prints them: number, article, quantity, price, VAT, sum. */
export function OrderLines({ lines }: { lines: Line[] }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <ScrollArea
      type="auto"
      scrollbars="x"
      offsetScrollbars="x"
      viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Состав заказа` }}
    >
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>№</Table.Th>
            <Table.Th>
              <Trans>Товар</Trans>
            </Table.Th>
            <Table.Th className="numeric">
              <Trans>Количество</Trans>
            </Table.Th>
            <Table.Th className="numeric">
              <Trans>Цена с НДС</Trans>
            </Table.Th>
            <Table.Th className="numeric">
              <Trans>НДС</Trans>
            </Table.Th>
            <Table.Th className="numeric">
              <Trans>Сумма с НДС</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, index) => (
            <Table.Tr key={line.id}>
              <Table.Td>{index + 1}</Table.Td>
              <Table.Td miw={220}>
                {line.handle ? (
                  <Link to={`/cards/${line.handle}`} style={{ color: "inherit" }}>
                    {line.title}
                  </Link>
                ) : (
                  line.title
                )}
                {line.article ? (
                  <Text size="xs" c="dimmed">
                    <Trans>арт. {line.article}</Trans>
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td className="numeric">{format.quantity(line.quantity, line.unit)}</Table.Td>
              <Table.Td className="numeric">
                <Money kopecks={line.price_kopecks} />
              </Table.Td>
              <Table.Td className="numeric">
                {line.vat_rate === null ? <Trans>без НДС</Trans> : `${line.vat_rate} %`}
              </Table.Td>
              <Table.Td className="numeric">
                <Money kopecks={line.gross_kopecks} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
