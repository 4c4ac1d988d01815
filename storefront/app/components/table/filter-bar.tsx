import { Button, Group } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, Link, useSearchParams, useSubmit } from "@remix-run/react"
import type { ReactNode } from "react"
import { resetLink } from "~/lib/list-query"

/** Filters of a list as a GET form: they live in the address, apply at once with scripts and by a button without. */
export function FilterBar({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const submit = useSubmit()
  const isChanged = [...search.keys()].some((key) => key !== "page" && search.get(key))
  return (
    <Form
      method="get"
      role="search"
      aria-label={t`Фильтры списка`}
      onChange={(event) => {
        // Choices apply at once; typed text waits for Enter, so that the field keeps the focus.
        const isTyped =
          event.target instanceof HTMLInputElement && ["text", "search", "number"].includes(event.target.type)
        if (!isTyped) submit(event.currentTarget, { replace: true, preventScrollReset: true })
      }}
    >
      {["order", "size", "columns"].flatMap((name) =>
        search.getAll(name).map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      <Group gap="xs" mb="sm" align="flex-end">
        {children}
        <Button type="submit" variant="default" className="only-without-script">
          <Trans>Показать</Trans>
        </Button>
        {isChanged ? (
          <Button component={Link} to={resetLink} variant="subtle" color="stone">
            <Trans>Сбросить</Trans>
          </Button>
        ) : null}
      </Group>
    </Form>
  )
}
