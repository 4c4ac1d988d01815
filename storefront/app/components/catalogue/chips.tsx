import { Anchor, Group } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link, useSearchParams } from "@remix-run/react"
import { IconX } from "~/components/ui/icons"
import type { Facet } from "~/lib/catalogue-schemas"
import { facetParameter } from "~/lib/catalogue-query"
import { withParams } from "~/lib/list-query"
import classes from "./chips.module.css"

type Chip = { key: string; label: string; to: string }

/** What is chosen, each with its cross: a link to the same list without it. */
export function Chips({ facets }: { facets: Facet[] }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const chips: Chip[] = facets.flatMap((facet) => {
    const name = facetParameter(facet.code)
    const values = search.getAll(name)
    return values.map((value) => ({
      key: `${name}=${value}`,
      label:
        facet.code === "in_stock"
          ? t`В наличии`
          : `${facet.name}: ${facet.values.find((one) => one.value === value)?.label ?? value}`,
      to: withParams(search, { [name]: values.filter((one) => one !== value) }),
    }))
  })
  for (const [name, value] of search) {
    const isBound = name === "price_from" || name === "price_to" || /^f\..+\.(from|to)$/.test(name)
    if (!isBound || !value) continue
    const facet = facets.find((one) => name.startsWith(`f.${one.code}.`))
    const title = facet?.name ?? t`Цена`
    const isFrom = name.endsWith("from")
    chips.push({
      key: name,
      label: isFrom ? t`${title} от ${value}` : t`${title} до ${value}`,
      to: withParams(search, { [name]: null }),
    })
  }
  if (chips.length === 0) return null
  const all = Object.fromEntries(
    [...search.keys()].filter((name) => !["q", "sort", "view"].includes(name)).map((name) => [name, null]),
  )
  return (
    <Group gap={6} mb="sm">
      {chips.map((chip) => (
        <Link
          key={chip.key}
          to={chip.to}
          className={classes.chip}
          preventScrollReset
          aria-label={t`Убрать фильтр: ${chip.label}`}
        >
          {chip.label}
          <IconX size={13} aria-hidden />
        </Link>
      ))}
      <Anchor component={Link} to={withParams(search, all)} size="sm">
        <Trans>Сбросить всё</Trans>
      </Anchor>
    </Group>
  )
}
