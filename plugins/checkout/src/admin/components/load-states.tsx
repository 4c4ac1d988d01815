import { Button, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

export const LoadFailed = ({ retry }: { retry: () => unknown }) => {
  const { t } = useWords()
  return (
    <div role="alert" className="flex items-center gap-x-4 px-6 py-8">
      <Text>{t("list.failed")}</Text>
      <Button variant="secondary" onClick={() => retry()}>
        {t("list.again")}
      </Button>
    </div>
  )
}

export const Loading = () => <div className="bg-ui-bg-component m-6 h-40 animate-pulse rounded" />
