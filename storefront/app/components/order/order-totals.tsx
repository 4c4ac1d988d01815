import { useLingui } from "@lingui/react/macro"
import { Facts } from "~/components/ui/facts"
import { Money } from "~/components/ui/money"

type Props = { order: { delivery_kopecks: number; vat_kopecks: number; total_kopecks: number } }

/** What stands under the lines of an order, for both sides the same. */
export function OrderTotals({ order }: Props) {
  const { t } = useLingui()
  return (
    <Facts
      align="end"
      facts={[
        { name: t`Доставка`, value: <Money kopecks={order.delivery_kopecks} /> },
        { name: t`В том числе НДС`, value: <Money kopecks={order.vat_kopecks} /> },
        { name: t`Итого с НДС`, value: <Money kopecks={order.total_kopecks} strong /> },
      ]}
    />
  )
}
