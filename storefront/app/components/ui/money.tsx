import { useFormat } from "~/lib/use-format"

/** Kopecks in the one format, digits under digits. */
export function Money({ kopecks, strong = false }: { kopecks: number; strong?: boolean }) {
  const format = useFormat()
  return (
    <span style={{ fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: strong ? 600 : undefined }}>
      {format.money(kopecks)}
    </span>
  )
}
