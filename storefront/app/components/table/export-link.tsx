import { Trans, useLingui } from "@lingui/react/macro"
import { useSearchParams } from "@remix-run/react"
import { IconDownload } from "~/components/ui/icons"
import classes from "./table-tools.module.css"

/** All rows of the current filter as a workbook; a plain link, since a download is no page. */
export function ExportLink({ to }: { to: string }) {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const filters = new URLSearchParams(
    [...search].filter(([name]) => !["page", "size", "columns", "edit", "cancel"].includes(name)),
  )
  const query = filters.size > 0 ? `?${filters.toString()}` : ""
  return (
    <a href={to + query} download className={classes.tool} title={t`Все строки под этими фильтрами, до 10 000`}>
      <IconDownload size={16} aria-hidden />
      <Trans>Экспорт в XLSX</Trans>
    </a>
  )
}
