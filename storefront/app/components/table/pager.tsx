import { Group, Text } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link, useSearchParams } from "@remix-run/react"
import { IconChevronLeft, IconChevronRight } from "~/components/ui/icons"
import { pagesAround } from "~/components/table/pages-around"
import { listLink, pageSizes } from "~/lib/list-query"
import classes from "./pager.module.css"

type Props = {
  count: number
  limit: number
  hasCount?: boolean
  /** Where the list reads `?size=`. */
  hasSizes?: boolean
}

/** Pages as links, so that each one has its address and works without scripts. */
export function Pager({ count, limit, hasCount = true, hasSizes = false }: Props) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const last = Math.max(1, Math.ceil(count / limit))
  const page = Math.min(last, Math.max(1, Number(search.get("page")) || 1))
  const to = (number: number) => listLink(search, { page: number === 1 ? null : String(number) })
  return (
    <Group justify="space-between" mt="sm" gap="xs">
      {hasCount ? (
        <Text size="sm" c="dimmed">
          <Plural value={count} one="# запись" few="# записи" many="# записей" other="# записи" />
        </Text>
      ) : null}
      {hasSizes && count > pageSizes[0] ? (
        <nav aria-label={t`Строк на странице`} className={classes.pages}>
          <Text size="sm" c="dimmed">
            <Trans>На странице:</Trans>
          </Text>
          {pageSizes.map((size) => (
            <Link
              key={size}
              to={listLink(search, { size: size === pageSizes[0] ? null : String(size) })}
              aria-current={size === limit ? "true" : undefined}
              preventScrollReset
            >
              {size}
            </Link>
          ))}
        </nav>
      ) : null}
      {last > 1 ? (
        <nav aria-label={t`Страницы`} className={classes.pages}>
          {page > 1 ? (
            <Link to={to(page - 1)} aria-label={t`Предыдущая страница`} rel="prev">
              <IconChevronLeft size={16} />
            </Link>
          ) : null}
          {pagesAround(page, last).map((number, index) =>
            number === null ? (
              <span key={`gap${index}`} aria-hidden>
                …
              </span>
            ) : (
              <Link key={number} to={to(number)} aria-current={number === page ? "page" : undefined}>
                {number}
              </Link>
            ),
          )}
          {page < last ? (
            <Link to={to(page + 1)} aria-label={t`Следующая страница`} rel="next">
              <IconChevronRight size={16} />
            </Link>
          ) : null}
        </nav>
      ) : null}
    </Group>
  )
}
