import { Badge, Text } from "@medusajs/ui"
import type { Check, DiffLabels } from "../lib/types"
import { useWords } from "../lib/use-words"

/** How many remarks of each level: the queue's short form. */
export const CheckCounts = ({ checks }: { checks: Check[] }) => {
  const errors = checks.filter(({ level }) => level === "error").length
  const warnings = checks.length - errors
  return (
    <div className="flex gap-x-1">
      {errors > 0 && (
        <Badge size="2xsmall" color="red">
          {errors}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge size="2xsmall" color="orange">
          {warnings}
        </Badge>
      )}
      {!checks.length && (
        <Badge size="2xsmall" color="green">
          0
        </Badge>
      )}
    </div>
  )
}

/** Every remark in words, with what it found. */
export const CheckList = ({ checks, labels }: { checks: Check[]; labels?: DiffLabels }) => {
  const { t, wordOf, language } = useWords()
  const nameOf = (code: string) => labels?.attributes[code]?.[language.startsWith("ru") ? "ru" : "en"] ?? code
  if (!checks.length) return <Text className="text-ui-fg-subtle">{t("request.noChecks")}</Text>
  return (
    <ul className="flex flex-col gap-y-2">
      {checks.map(({ code, level, field, message }) => (
        <li key={`${code}:${message}`} className="flex items-start gap-x-2">
          <Badge size="2xsmall" color={level === "error" ? "red" : "orange"}>
            {t(`fields.${field}`)}
          </Badge>
          <Text size="small">
            {wordOf("checks", code) ?? code}{" "}
            <span className="text-ui-fg-muted">{quoted(nameOf(findingOf(code, message)))}</span>
          </Text>
        </li>
      ))}
    </ul>
  )
}

/** Messages are English sentences for engineers; what they found stands after the colon, a stop word stands alone. */
const findingOf = (code: string, message: string) =>
  code === "card.stop_word" || message.includes(": ") ? (message.split(": ").at(-1) ?? "") : ""

const quoted = (finding: string) => finding && `«${finding}»`
