import { Stack, Text, ThemeIcon } from "@mantine/core"
import type { ReactNode } from "react"
import { IconInbox } from "~/components/ui/icons"

type Props = { title: string; children?: ReactNode; action?: ReactNode; icon?: ReactNode }

/** Nothing here yet: says why and what to do next. */
export function EmptyState({ title, children, action, icon }: Props) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <ThemeIcon size={44} radius="xl" variant="light" color="stone" aria-hidden>
        {icon ?? <IconInbox size={24} />}
      </ThemeIcon>
      <Text fw={600} size="lg">
        {title}
      </Text>
      {children ? (
        <Text c="dimmed" maw={460} component="div">
          {children}
        </Text>
      ) : null}
      {action}
    </Stack>
  )
}
