import { Button, Checkbox, Stack } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { Form, useNavigate, useNavigation, useSearchParams } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { IconColumns } from "~/components/ui/icons"
import { hiddenColumns, NO_COLUMNS, type NamedColumn } from "~/components/table/columns"
import { listLink } from "~/lib/list-query"
import classes from "./table-tools.module.css"

type Props = { columns: NamedColumn[] }

/** Which columns stand in the table, in the address as everything about a list; a plain form without scripts. */
export function ColumnChoice({ columns }: Props) {
  const [search] = useSearchParams()
  const coming = useNavigation().location
  // A box turns at once, before the page of the new address has come.
  const hidden = hiddenColumns(columns, coming ? new URLSearchParams(coming.search) : search)
  const navigate = useNavigate()
  const box = useClosingDetails()
  const show = (id: string, isShown: boolean) => {
    const shown = columns.map((one) => one.id).filter((one) => (one === id ? isShown : !hidden.includes(one)))
    const chosen = shown.length === columns.length ? null : shown.length === 0 ? [NO_COLUMNS] : shown
    navigate(listLink(search, { columns: chosen, page: search.get("page") }), {
      replace: true,
      preventScrollReset: true,
    })
  }
  return (
    <details ref={box} className={classes.choice}>
      <summary className={classes.tool}>
        <IconColumns size={16} aria-hidden />
        <Trans>Столбцы</Trans>
      </summary>
      <Form method="get" className={classes.list}>
        {[...search].map(([name, value], index) =>
          name === "columns" ? null : <input key={index} type="hidden" name={name} value={value} />,
        )}
        <Stack gap={6}>
          {columns.map(({ id, label }) => (
            <Checkbox
              key={id}
              size="xs"
              name="columns"
              value={id}
              label={label}
              checked={!hidden.includes(id)}
              onChange={(event) => show(id, event.currentTarget.checked)}
            />
          ))}
          <Button type="submit" variant="default" size="compact-sm" className="only-without-script">
            <Trans>Показать</Trans>
          </Button>
        </Stack>
      </Form>
    </details>
  )
}

/** A `details` that closes like a menu: on Escape and on a press elsewhere. */
function useClosingDetails() {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current
      if (!details?.open) return
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape"
      const isElsewhere = event.type === "pointerdown" && !details.contains(event.target as Node)
      if (isEscape) details.querySelector("summary")?.focus()
      if (isEscape || isElsewhere) details.open = false
    }
    document.addEventListener("pointerdown", close)
    document.addEventListener("keydown", close)
    return () => {
      document.removeEventListener("pointerdown", close)
      document.removeEventListener("keydown", close)
    }
  }, [])
  return box
}
