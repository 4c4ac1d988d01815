import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export const LoadFailure = ({ retry }: { retry: () => unknown }) => {
  const { t } = useTranslation("company")
  return (
    <div role="alert" className="flex items-center gap-x-4 px-6 py-8">
      <Text>{t("list.error")}</Text>
      <Button variant="secondary" onClick={() => retry()}>
        {t("list.again")}
      </Button>
    </div>
  )
}
