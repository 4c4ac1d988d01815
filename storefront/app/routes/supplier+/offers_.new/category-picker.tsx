import { Button, Group, NativeSelect } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, useSubmit } from "@remix-run/react"
import type { CategoryNode } from "../_shared/offer-answers"

type Props = { categories: CategoryNode[]; path: string[] }

/** Three levels, each opened by the one above; the choice stands in the address, the last one named wins. */
export function CategoryPicker({ categories, path }: Props) {
  const { t } = useLingui()
  const submit = useSubmit()
  const names = [t`Раздел`, t`Подраздел`, t`Категория`]
  const levels = levelsOf(categories, path)
  return (
    <Form method="get">
      <Group gap="sm" align="flex-end">
        {levels.map((options, level) => (
          <NativeSelect
            key={`${level}${path[level - 1] ?? ""}`}
            name="category"
            label={names[level] ?? names[2]}
            defaultValue={path[level] ?? ""}
            data={[{ value: "", label: t`Выберите` }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) => {
              // What was chosen below belongs to another branch now.
              const chosen = [...path.slice(0, level), event.currentTarget.value].filter(Boolean)
              submit(
                chosen.map((id) => ["category", id]),
                { preventScrollReset: true },
              )
            }}
          />
        ))}
        <Button type="submit" variant="default" className="only-without-script">
          <Trans>Показать</Trans>
        </Button>
      </Group>
    </Form>
  )
}

function levelsOf(categories: CategoryNode[], path: string[]): CategoryNode[][] {
  const levels = [categories]
  for (const id of path) {
    const children = levels.at(-1)?.find((one) => one.id === id)?.children ?? []
    if (children.length) levels.push(children)
  }
  return levels
}
