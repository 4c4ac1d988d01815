import { ActionIcon, CopyButton, Group, Tooltip } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { IconCheck, IconCopy } from "~/components/ui/icons"

/** A number that people carry into letters and other systems. */
export function Copyable({ value, children }: { value: string; children?: ReactNode }) {
  const { t } = useLingui()
  return (
    <Group gap={4} wrap="nowrap" display="inline-flex">
      <span>{children ?? value}</span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t`Скопировано` : t`Скопировать`}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color={copied ? "field" : "stone"}
              onClick={copy}
              aria-label={t`Скопировать`}
            >
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
