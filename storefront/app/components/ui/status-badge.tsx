import { Badge } from "@mantine/core"
import { useLingui } from "@lingui/react"
import { statusOf, type StatusKind, type Tone } from "~/lib/statuses"

const colours: Record<Tone, string> = {
  quiet: "stone",
  going: "stone",
  done: "field",
  needs: "amber",
  refused: "refusal",
}

/** The one badge of a state; its words and tone come from `lib/statuses.ts`. */
export function StatusBadge({ kind, status }: { kind: StatusKind; status: string }) {
  const { i18n } = useLingui()
  const known = statusOf(kind, status)
  return (
    <Badge
      color={colours[known?.tone ?? "quiet"]}
      variant={known?.tone === "quiet" ? "outline" : "light"}
      className="status-badge"
      miw="max-content"
      data-tone={known?.tone}
    >
      {known ? i18n._(known.label) : status}
    </Badge>
  )
}
