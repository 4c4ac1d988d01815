import { Group, Stack, Title } from "@mantine/core"
import type { ReactNode } from "react"
import { Breadcrumbs, type Crumb } from "~/components/ui/breadcrumbs"

type Props = { title: ReactNode; crumbs?: Crumb[]; badge?: ReactNode; actions?: ReactNode; children?: ReactNode }

/** The top of every screen: where we are, what it is called, what can be done. */
export function PageHeader({ title, crumbs, badge, actions, children }: Props) {
  return (
    <Stack gap={6} mb="md">
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" align="center">
          <Title order={1}>{title}</Title>
          {badge}
        </Group>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </Stack>
  )
}
