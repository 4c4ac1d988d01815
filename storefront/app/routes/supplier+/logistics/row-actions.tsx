import { ActionIcon, Button, Group } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, Link } from "@remix-run/react"
import { useState } from "react"
import { IconPencil, IconTrash } from "~/components/ui/icons"

/** Removing asks once more in place: a warehouse with stock is not a thing to lose by a slip. */
export function RowActions({ subject, id, name }: { subject: "warehouse" | "delivery"; id: string; name: string }) {
  const { t } = useLingui()
  const [isAsked, setAsked] = useState(false)
  if (isAsked)
    return (
      <Form method="post" onSubmit={() => setAsked(false)}>
        <input type="hidden" name="id" value={id} />
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Button type="submit" name="intent" value={`remove-${subject}`} size="compact-sm" color="refusal">
            <Trans>Удалить</Trans>
          </Button>
          <Button size="compact-sm" variant="subtle" color="stone" onClick={() => setAsked(false)}>
            <Trans>Нет</Trans>
          </Button>
        </Group>
      </Form>
    )
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <ActionIcon
        component={Link}
        to={`?edit=${subject}-${id}`}
        variant="subtle"
        color="stone"
        aria-label={t`Изменить: ${name}`}
      >
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="stone" aria-label={t`Удалить: ${name}`} onClick={() => setAsked(true)}>
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  )
}
