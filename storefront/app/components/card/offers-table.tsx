import { ScrollArea, Table } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { OfferRow } from "~/components/card/offer-row"
import { EmptyState } from "~/components/ui/empty-state"
import type { Offer } from "~/lib/catalogue-schemas"
import classes from "./offers-table.module.css"

type Props = {
  offers: (Offer & { territory: string | null })[]
  title: string
  now: string
}

/** One card, many suppliers: what each asks, has, and how soon it arrives. */
export function OffersTable({ offers, title, now }: Props) {
  const { t } = useLingui()
  if (offers.length === 0) {
    return (
      <EmptyState
        title={t`Сейчас нет предложений`}
      >{t`Поставщики сняли товар с продажи или он закончился. Посмотрите похожие ниже.`}</EmptyState>
    )
  }
  return (
    <ScrollArea
      className={classes.frame}
      type="auto"
      viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Предложения поставщиков` }}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Поставщик</Trans>
            </Table.Th>
            <Table.Th className="numeric">
              <Trans>Цена</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Наличие по складам</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Доставка к вам</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Обновлено</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Заказать</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} title={title} now={now} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}
