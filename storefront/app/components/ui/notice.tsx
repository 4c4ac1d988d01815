import { Alert } from "@mantine/core"
import type { ReactNode } from "react"
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from "~/components/ui/icons"

const looks = {
  done: { color: "field", icon: <IconCircleCheck size={18} />, role: "status" },
  info: { color: "stone", icon: <IconInfoCircle size={18} />, role: "status" },
  needs: { color: "amber", icon: <IconAlertTriangle size={18} />, role: "alert" },
  refused: { color: "refusal", icon: <IconCircleX size={18} />, role: "alert" },
} as const

type Props = { tone: keyof typeof looks; title?: string; children?: ReactNode }

export function Notice({ tone, title, children }: Props) {
  const look = looks[tone]
  return (
    <Alert
      color={look.color}
      icon={look.icon}
      role={look.role}
      title={title}
      p="sm"
      styles={{ message: { color: "var(--mantine-color-text)" } }}
    >
      {children}
    </Alert>
  )
}
