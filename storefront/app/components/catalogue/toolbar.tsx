import { Button, Group, NativeSelect, Text } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Form, Link, useSearchParams, useSubmit } from "@remix-run/react"
import type { ReactNode } from "react"
import { IconLayoutGrid, IconList, IconTable } from "~/components/ui/icons"
import { viewOf, type View } from "~/lib/catalogue-query"
import { withParams } from "~/lib/list-query"
import classes from "./toolbar.module.css"

/** How many, in which order, in which form. */
export function Toolbar({ count, children }: { count: number; children?: ReactNode }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const submit = useSubmit()
  const view = viewOf(search)
  const forms: { view: View; label: string; icon: ReactNode }[] = [
    { view: "list", label: t`Списком`, icon: <IconList size={18} /> },
    { view: "tiles", label: t`Плиткой`, icon: <IconLayoutGrid size={18} /> },
    { view: "prices", label: t`Прайс-листом`, icon: <IconTable size={18} /> },
  ]
  return (
    <Group justify="space-between" mb="sm" gap="xs">
      <Group gap="xs">
        {children}
        <Text c="dimmed" role="status">
          <Plural value={count} one="# товар" few="# товара" many="# товаров" other="# товара" />
        </Text>
      </Group>
      <Group gap="xs">
        <Form method="get" onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}>
          {[...search]
            .filter(([name]) => name !== "sort" && name !== "page")
            .map(([name, value], index) => (
              <input key={`${name}${index}`} type="hidden" name={name} value={value} />
            ))}
          <Group gap={4} wrap="nowrap">
            <NativeSelect
              name="sort"
              aria-label={t`Порядок`}
              key={search.get("sort")}
              defaultValue={search.get("sort") ?? "relevance"}
              data={[
                { value: "relevance", label: t`Сначала подходящие` },
                { value: "price_asc", label: t`Сначала дешевле` },
                { value: "price_desc", label: t`Сначала дороже` },
                { value: "new", label: t`Сначала новые` },
              ]}
            />
            <Button type="submit" variant="default" className="only-without-script">
              <Trans>Упорядочить</Trans>
            </Button>
          </Group>
        </Form>
        <nav aria-label={t`Вид списка`} className={classes.views}>
          {forms.map((one) => (
            <Link
              key={one.view}
              to={withParams(search, { view: one.view === "list" ? null : one.view })}
              aria-label={one.label}
              title={one.label}
              aria-current={view === one.view ? "true" : undefined}
              preventScrollReset
            >
              {one.icon}
            </Link>
          ))}
        </nav>
      </Group>
    </Group>
  )
}
