import { Button, ScrollArea, Table, Text, TextInput } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { useState } from "react"
import { useAddToCart } from "~/components/catalogue/use-add-to-cart"
import { Money } from "~/components/ui/money"
import type { CardSummary } from "~/lib/catalogue-schemas"
import { clampQuantity } from "~/lib/quantity"
import { useFormat } from "~/lib/use-format"
import classes from "./price-list.module.css"

/** The whole page as a price list: quantities are typed down the column and go into the cart with one press. */
export function PriceList({ cards }: { cards: CardSummary[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const { fetcher, isPending, here } = useAddToCart()
  const [wanted, setWanted] = useState<Record<string, string>>({})
  const chosen = cards.flatMap(({ best }) => {
    const quantity = best ? Number(wanted[best.offer_id] ?? 0) : 0
    return best && quantity > 0 ? [{ quantity, price: best.price_kopecks }] : []
  })
  const sum = chosen.reduce((total, line) => total + line.quantity * line.price, 0)
  return (
    <fetcher.Form method="post" action="/resources/cart">
      <input type="hidden" name="mode" value="add" />
      <input type="hidden" name="redirectTo" value={here} />
      <ScrollArea
        className={classes.frame}
        type="auto"
        viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Прайс-лист` }}
      >
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Артикул</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Товар</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Поставщик</Trans>
              </Table.Th>
              <Table.Th className="numeric">
                <Trans>Наличие</Trans>
              </Table.Th>
              <Table.Th className="numeric">
                <Trans>Цена с НДС</Trans>
              </Table.Th>
              <Table.Th className="numeric">
                <Trans>Кратность</Trans>
              </Table.Th>
              <Table.Th w={110}>
                <Trans>Количество</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cards.map(({ best, ...card }) => (
              <Table.Tr key={card.product_id}>
                <Table.Td className={classes.article}>{card.article}</Table.Td>
                <Table.Td miw={220}>
                  <Link to={`/cards/${card.handle}`} className={classes.title}>
                    {card.title}
                  </Link>
                  {card.brand ? (
                    <Text span size="sm" c="dimmed">
                      {" "}
                      {card.brand}
                    </Text>
                  ) : null}
                </Table.Td>
                <Table.Td>{best?.supplier.name}</Table.Td>
                <Table.Td className="numeric">
                  {best ? (best.available > 0 ? format.quantity(best.available, best.unit) : "—") : null}
                </Table.Td>
                <Table.Td className="numeric">{best ? <Money kopecks={best.price_kopecks} /> : "—"}</Table.Td>
                <Table.Td className="numeric">{best ? format.quantity(best.multiplicity, best.unit) : null}</Table.Td>
                <Table.Td>
                  {best && best.available > 0 ? (
                    <TextInput
                      size="xs"
                      name={`line.${best.offer_id}`}
                      aria-label={t`Количество: ${card.title}`}
                      inputMode="numeric"
                      autoComplete="off"
                      value={wanted[best.offer_id] ?? ""}
                      onChange={(event) =>
                        setWanted({ ...wanted, [best.offer_id]: event.currentTarget.value.replace(/\D/g, "") })
                      }
                      onBlur={(event) => {
                        const typed = Number(event.currentTarget.value)
                        if (!typed) return
                        const settled = clampQuantity(typed, {
                          minimum: best.min_quantity,
                          multiple: best.multiplicity,
                        })
                        setWanted({ ...wanted, [best.offer_id]: String(settled) })
                      }}
                      styles={{ input: { textAlign: "right" } }}
                    />
                  ) : null}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <div className={classes.sum}>
        <Text>
          <Plural
            value={chosen.length}
            _0="Впишите количества"
            one="# позиция"
            few="# позиции"
            many="# позиций"
            other="# позиции"
          />
          {chosen.length > 0 ? (
            <>
              {" "}
              · <Money kopecks={sum} strong />
            </>
          ) : null}
        </Text>
        <Button type="submit" loading={isPending}>
          <Trans>В корзину</Trans>
        </Button>
      </div>
    </fetcher.Form>
  )
}
