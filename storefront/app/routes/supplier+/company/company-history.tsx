import { Stack, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Section } from "~/components/ui/section"
import { useFormat } from "~/lib/use-format"
import type { Company } from "../_shared/answers"
import { useFieldNames } from "../application/use-field-names"

/** Who changed what, the newest first: money goes to the account that stands here. */
export function CompanyHistory({ changes }: { changes: Company["changes"] }) {
  const { t } = useLingui()
  const format = useFormat()
  const names = useFieldNames()
  if (!changes.length) return null
  return (
    <Section title={t`История изменений`}>
      <Stack gap={4} component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {changes.map(({ id, at, actor_name, field, previous, next }) => (
          <li key={id}>
            <Text size="sm" c="dimmed" component="span" mr="xs">
              {[format.dateTime(at), actor_name].filter(Boolean).join(", ")}
            </Text>
            <Text size="sm" component="span" style={{ overflowWrap: "anywhere" }}>
              {names[field] ?? field}: {previous || "—"} → {next || "—"}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
