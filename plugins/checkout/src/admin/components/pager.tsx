import { Button, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

type Props = { offset: number; limit: number; count: number; turn: (offset: number) => void }

export const Pager = ({ offset, limit, count, turn }: Props) => {
  const { t } = useWords()
  if (count <= limit) return null
  const to = Math.min(offset + limit, count)
  return (
    <div className="flex items-center justify-end gap-x-2 px-6 py-3">
      <Text size="small">{t("list.page", { from: offset + 1, to, count })}</Text>
      <Button size="small" variant="transparent" disabled={!offset} onClick={() => turn(Math.max(offset - limit, 0))}>
        {t("list.previous")}
      </Button>
      <Button size="small" variant="transparent" disabled={to >= count} onClick={() => turn(offset + limit)}>
        {t("list.next")}
      </Button>
    </div>
  )
}
