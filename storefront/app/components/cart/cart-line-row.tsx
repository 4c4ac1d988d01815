import { ActionIcon, Button, Group, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link, useFetcher } from "@remix-run/react"
import { useEffect, useState } from "react"
import { GoodsPicture } from "~/components/catalogue/goods-picture"
import { QuantityInput } from "~/components/form/quantity-input"
import { IconTrash } from "~/components/ui/icons"
import { Money } from "~/components/ui/money"
import type { CartLine } from "~/lib/buyer-schemas"
import { lineProblems } from "~/lib/problems"
import { useFormat } from "~/lib/use-format"
import classes from "./cart.module.css"

type Answer = { sentences: string[]; isRefused: boolean }

/** One line: a changed quantity is saved when the field is left, without scripts by a button. */
export function CartLineRow({ line }: { line: CartLine }) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const fetcher = useFetcher<Answer>()
  const [quantity, setQuantity] = useState(line.quantity)
  // The server may have kept less than asked: after each answer its quantity is the one that stands.
  useEffect(() => setQuantity(line.quantity), [line])
  const isBusy = fetcher.state !== "idle"
  const save = (next: number) => {
    if (next !== line.quantity)
      fetcher.submit({ [`line.${line.offer_id}`]: String(next) }, { method: "post", action: "/buyer/cart" })
  }
  const tier = line.next_tier
  const said = [
    ...line.problems.map((code) => (lineProblems[code] ? i18n._(lineProblems[code]) : code)),
    ...(fetcher.data?.sentences ?? []),
  ]
  return (
    <li
      className={classes.line}
      data-needy={line.problems.length > 0 || undefined}
      aria-busy={isBusy}
      style={{ opacity: isBusy ? 0.6 : 1 }}
    >
      <GoodsPicture url={line.thumbnail} size={52} />
      <div className={classes.what}>
        {line.handle ? (
          <Link to={`/cards/${line.handle}`} className={classes.title}>
            {line.title}
          </Link>
        ) : (
          <span>{line.title}</span>
        )}
        <Text size="sm" c="dimmed">
          {line.article ? <Trans>арт. {line.article}</Trans> : null}
          {line.available > 0 ? (
            <>
              {" "}
              · <Trans>на складе {format.quantity(line.available, line.unit)}</Trans>
            </>
          ) : null}
        </Text>
        {said.map((sentence) => (
          <Text key={sentence} size="sm" c="var(--ryad-needs)" role="status">
            {sentence}
          </Text>
        ))}
        {tier ? (
          <Text size="sm" c="var(--ryad-accent)">
            <Trans>
              ещё {format.quantity(tier.min_quantity - line.quantity, line.unit)} – по{" "}
              {format.money(tier.amount_kopecks)}
            </Trans>
          </Text>
        ) : null}
      </div>
      <div className={classes.price}>
        <Money kopecks={line.price_kopecks} />
        {line.previous_price_kopecks != null ? (
          <Text size="xs" c="dimmed">
            <Trans>было {format.money(line.previous_price_kopecks)}</Trans>
          </Text>
        ) : null}
      </div>
      <fetcher.Form method="post" action="/buyer/cart" className={classes.quantity}>
        <QuantityInput
          name={`line.${line.offer_id}`}
          label={t`Количество: ${line.title}`}
          value={quantity}
          onChange={setQuantity}
          onCommit={save}
          minimum={line.min_quantity}
          multiple={line.multiplicity}
          allowZero
        />
        <Button type="submit" variant="default" size="compact-sm" className="only-without-script">
          <Trans>Обновить</Trans>
        </Button>
        <Text size="xs" c="dimmed">
          {format.unit(line.unit)}
          {line.multiplicity > 1 ? (
            <>
              , <Trans>кратно {format.number(line.multiplicity)}</Trans>
            </>
          ) : null}
        </Text>
      </fetcher.Form>
      <div className={classes.sum}>
        <Money kopecks={line.gross_kopecks} strong />
      </div>
      <fetcher.Form method="post" action="/buyer/cart" className={classes.remove}>
        <Group justify="flex-end">
          <ActionIcon
            type="submit"
            name="remove"
            value={line.offer_id}
            variant="subtle"
            color="stone"
            size={32}
            aria-label={t`Убрать: ${line.title}`}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      </fetcher.Form>
    </li>
  )
}
