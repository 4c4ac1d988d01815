import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, useSearchParams, useSubmit } from "@remix-run/react"
import { useState } from "react"
import type { Facet } from "~/lib/catalogue-schemas"
import { facetParameter } from "~/lib/catalogue-query"
import { useFormat } from "~/lib/use-format"
import classes from "./facets.module.css"

const shownAtFirst = 8

/** Filters of this section as one GET form: every choice is in the address; without scripts a button applies them. */
export function Facets({ facets, id }: { facets: Facet[]; id: string }) {
  const { t } = useLingui()
  const submit = useSubmit()
  const [search] = useSearchParams()
  const isEmpty = facets.every((facet) => !isShown(facet))
  const kept = ["q", "sort", "view"].filter((name) => search.get(name))
  if (isEmpty) return null
  return (
    <Form
      method="get"
      aria-label={t`Фильтры`}
      onChange={(event) => {
        // Typed bounds apply when the field is left, ticks at once.
        if (event.target instanceof HTMLInputElement && event.target.type === "checkbox")
          submit(event.currentTarget, { preventScrollReset: true })
      }}
      key={search.toString()}
    >
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={search.get(name) ?? ""} />
      ))}
      <Stack gap="md">
        {facets.map((facet) => (
          <FacetGroup key={facet.code} facet={facet} id={id} />
        ))}
        <Button type="submit" variant="light">
          <Trans>Применить</Trans>
        </Button>
      </Stack>
    </Form>
  )
}

const isRange = (facet: Facet) => facet.code === "price" || (facet.type === "number" && facet.values.length > 10)

/** A facet over nothing asks nothing: an empty search has no filters and no button to apply them. */
const isShown = (facet: Facet) =>
  facet.code === "price" ? facet.max != null : isRange(facet) || facet.values.length > 0

function FacetGroup({ facet, id }: { facet: Facet; id: string }) {
  if (!isShown(facet)) return null
  if (facet.code === "in_stock") return <InStock facet={facet} />
  return (
    <fieldset className={classes.group}>
      <legend>
        {facet.name}
        {facet.unit && facet.code !== "price" ? `, ${facet.unit}` : facet.code === "price" ? ", ₽" : null}
      </legend>
      {isRange(facet) ? <Bounds facet={facet} /> : <Values facet={facet} id={id} />}
    </fieldset>
  )
}

function InStock({ facet }: { facet: Facet }) {
  const [search] = useSearchParams()
  const count = facet.values.find((one) => one.value === "1" || one.value === "true")?.count
  return (
    <Checkbox
      name="in_stock"
      value="1"
      defaultChecked={search.get("in_stock") === "1"}
      label={
        <>
          <Trans>Только в наличии</Trans> {count === undefined ? null : <span className={classes.number}>{count}</span>}
        </>
      }
    />
  )
}

function Values({ facet, id }: { facet: Facet; id: string }) {
  const [search] = useSearchParams()
  const [isLong, setLong] = useState(false)
  const { number } = useFormat()
  const name = facetParameter(facet.code)
  const chosen = new Set(search.getAll(name))
  const sorted = [...facet.values].sort((a, b) => Number(chosen.has(b.value)) - Number(chosen.has(a.value)))
  const shown = isLong ? sorted : sorted.slice(0, shownAtFirst)
  return (
    <Stack gap={6}>
      {shown.map((one) => (
        <Checkbox
          key={one.value}
          id={`${id}-${facet.code}-${one.value}`}
          name={name}
          value={one.value}
          defaultChecked={chosen.has(one.value)}
          label={
            <>
              {one.label} <span className={classes.number}>{number(one.count)}</span>
            </>
          }
        />
      ))}
      {sorted.length > shown.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setLong(true)} w="fit-content" aria-expanded={false}>
          <Trans>Показать все {sorted.length}</Trans>
        </Button>
      ) : null}
    </Stack>
  )
}

function Bounds({ facet }: { facet: Facet }) {
  const { t } = useLingui()
  const { number } = useFormat()
  const [search] = useSearchParams()
  const isPrice = facet.code === "price"
  const from = isPrice ? "price_from" : `f.${facet.code}.from`
  const to = isPrice ? "price_to" : `f.${facet.code}.to`
  const scale = isPrice ? 100 : 1
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        name={from}
        defaultValue={search.get(from) ?? ""}
        inputMode="decimal"
        aria-label={t`${facet.name}: от`}
        placeholder={facet.min == null ? t`от` : t`от ${number(Math.floor(facet.min / scale))}`}
      />
      <Text c="dimmed">–</Text>
      <TextInput
        name={to}
        defaultValue={search.get(to) ?? ""}
        inputMode="decimal"
        aria-label={t`${facet.name}: до`}
        placeholder={facet.max == null ? t`до` : t`до ${number(Math.ceil(facet.max / scale))}`}
      />
    </Group>
  )
}
