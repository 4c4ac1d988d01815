import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

/** A value of a diff as a person reads it: pictures as pictures, lists by commas, nothing as a dash. */
export const DiffValue = ({ field, value }: { field: string; value: unknown }) => {
  const { t } = useWords()
  const isEmpty = value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length)
  if (isEmpty) return <Text className="text-ui-fg-muted">{t("request.nothing")}</Text>
  if (field === "images" && Array.isArray(value)) return <Pictures urls={value.map(String)} />
  if (typeof value === "boolean") return <Text size="small">{t(value ? "yes" : "no")}</Text>
  return <Text size="small">{Array.isArray(value) ? value.join(", ") : String(value)}</Text>
}

export const Pictures = ({ urls }: { urls: string[] }) => (
  <div className="flex flex-wrap gap-2 py-1">
    {urls.map((url) => (
      <a key={url} href={url} target="_blank" rel="noreferrer">
        <img src={url} alt="" className="border-ui-border-base h-24 w-24 rounded-md border object-contain" />
      </a>
    ))}
  </div>
)
