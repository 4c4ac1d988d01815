import { Heading, Text } from "@medusajs/ui"
import type { AttributeChange } from "../lib/types"
import { useWords } from "../lib/use-words"

const TOLD = ["name_ru", "name_en", "type", "unit", "options", "is_required", "is_facet", "position"] as const

/** Who added, changed or removed which characteristic of the category, the latest first. */
export const AttributeHistory = ({ changes }: { changes: AttributeChange[] }) => {
  const { t, language, formatTime } = useWords()
  const nameOf = ({ previous, next, code }: AttributeChange) =>
    (language.startsWith("ru") ? (next ?? previous)?.name_ru : (next ?? previous)?.name_en) ?? code
  const wordOf = (change: AttributeChange) => {
    const { previous, next } = change
    if (!previous) return t("attributes.history.added", { name: nameOf(change) })
    if (!next) return t("attributes.history.removed", { name: nameOf(change) })
    const fields = TOLD.filter((field) => JSON.stringify(previous[field]) !== JSON.stringify(next[field]))
    return t("attributes.history.changed", {
      name: nameOf(change),
      fields: fields.map((field) => t(`attributes.history.fields.${field}`)).join(", "),
    })
  }
  if (!changes.length) return null
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("attributes.history.title")}</Heading>
      <ol className="flex flex-col gap-y-2">
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="small">{wordOf(change)}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
              {[formatTime(change.at), change.actor_name].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
