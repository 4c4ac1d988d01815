import { NativeSelect, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useSearchParams } from "@remix-run/react"
import { FilterBar } from "~/components/table/filter-bar"
import { orderListPayments, orderListStages } from "~/components/order/order-query"
import type { CabinetSide } from "~/components/order/order-row"
import { statusLabel } from "~/lib/statuses"

/** The filters of a list of orders. */
export function OrderFilters({ side }: { side: CabinetSide }) {
  const { t, i18n } = useLingui()
  const [search] = useSearchParams()
  const words = side === "buyer" ? t`Номер, поставщик или товар` : t`Номер, артикул`
  return (
    <FilterBar>
      <TextInput
        key={`q${search.get("q")}`}
        name="q"
        type="search"
        label={t`Поиск`}
        placeholder={words}
        defaultValue={search.get("q") ?? ""}
        miw={240}
      />
      <NativeSelect
        key={`s${search.get("stage")}`}
        name="stage"
        label={t`Этап`}
        defaultValue={search.get("stage") ?? ""}
        data={[
          { value: "", label: t`Все этапы` },
          ...orderListStages.map((stage) => ({ value: stage, label: statusLabel(i18n, "order", stage) })),
        ]}
      />
      <NativeSelect
        key={`p${search.get("payment")}`}
        name="payment"
        label={t`Оплата`}
        defaultValue={search.get("payment") ?? ""}
        data={[
          { value: "", label: t`Любая оплата` },
          ...orderListPayments.map((one) => ({ value: one, label: statusLabel(i18n, "payment", one) })),
        ]}
      />
    </FilterBar>
  )
}
