import { Group, Paper, Title, type PaperProps } from "@mantine/core"
import type { ReactNode } from "react"

type Props = PaperProps & { title: ReactNode; action?: ReactNode; children: ReactNode; order?: 2 | 3 }

/** A titled sheet: widgets of a desktop, blocks of a form, parts of an object. */
export function Section({ title, action, children, order = 2, ...rest }: Props) {
  return (
    <Paper component="section" bg="var(--ryad-sheet)" {...rest}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={order} size="h3">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Paper>
  )
}
