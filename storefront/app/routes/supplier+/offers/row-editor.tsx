import { ActionIcon, Group, Text, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import { useId, useState } from "react"
import { IconDeviceFloppy } from "~/components/ui/icons"
import type { Warehouse } from "../_shared/answers"
import { mainPrice } from "../_shared/main-price"
import type { Offer } from "../_shared/offer-answers"
import { rublesOf } from "../_shared/rubles"
import type { action } from "./route"
import classes from "./row-editor.module.css"

type Props = { offer: Offer; warehouses: Warehouse[]; mayPrice: boolean; mayStock: boolean }

/** Tab goes through the fields, Enter saves the row; the button shows that something isn't saved yet. */
export function RowEditor({ offer, warehouses, mayPrice, mayStock }: Props) {
  const { t } = useLingui()
  const fetcher = useFetcher<typeof action>({ key: `row-${offer.id}` })
  const [isDirty, setDirty] = useState(false)
  const price = mainPrice(offer.prices)
  const answer = fetcher.state === "idle" ? fetcher.data : undefined
  const failed = answer && !answer.isDone ? answer : undefined
  const words = useId()
  /** The sentence stands under the row, where there is room for it; the field is marked and names it. */
  const marks = (name: string) => (failed?.field === name ? { error: true, "aria-describedby": words } : {})
  const quantityOf = (id: string) => offer.stock.find((row) => row.warehouse_id === id)?.quantity ?? 0
  return (
    <fetcher.Form
      method="post"
      action="/supplier/offers"
      onChange={() => setDirty(true)}
      onSubmit={() => setDirty(false)}
      className={classes.row}
    >
      <input type="hidden" name="id" value={offer.id} />
      <Group gap={4} wrap="nowrap" align="flex-end">
        {mayPrice ? (
          <TextInput
            name="price"
            size="xs"
            w={92}
            defaultValue={price ? rublesOf(price.amount_kopecks) : ""}
            inputMode="decimal"
            autoComplete="off"
            aria-label={t`Цена: ${offer.title}`}
            {...marks("price")}
            classNames={{ input: classes.number }}
          />
        ) : null}
        {mayStock
          ? warehouses.map((warehouse) => (
              <TextInput
                key={warehouse.id}
                name={`stock.${warehouse.id}`}
                size="xs"
                w={72}
                defaultValue={String(quantityOf(warehouse.id))}
                inputMode="numeric"
                autoComplete="off"
                title={warehouse.name}
                aria-label={t`Остаток, ${warehouse.name}: ${offer.title}`}
                {...marks(`stock.${warehouse.id}`)}
                classNames={{ input: classes.number }}
              />
            ))
          : null}
        <ActionIcon
          type="submit"
          size={30}
          variant={isDirty || failed ? "filled" : "subtle"}
          color={isDirty || failed ? undefined : "stone"}
          loading={fetcher.state !== "idle"}
          aria-label={t`Сохранить: ${offer.title}`}
        >
          <IconDeviceFloppy size={16} />
        </ActionIcon>
      </Group>
      <div aria-live="polite" id={words}>
        {failed ? (
          <Text size="sm" c="var(--mantine-color-error)" maw={260}>
            {failed.error}
          </Text>
        ) : answer?.isDone && !isDirty ? (
          <Text size="xs" c="dimmed">{t`Сохранено`}</Text>
        ) : null}
      </div>
    </fetcher.Form>
  )
}
