import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useManagers } from "../lib/company-queries"
import type { CompanyRow } from "../lib/company-types"
import { usePriceTypeName } from "../lib/price-type-name"
import { useDate } from "../lib/use-date"
import { CompanyStatus } from "./company-status"

const column = createDataTableColumnHelper<CompanyRow>()

/** The kind has no column: the name begins with it, and all that stands here must fit 1280 pixels. */
export const useCompanyColumns = () => {
  const { t } = useTranslation("company")
  const priceTypeName = usePriceTypeName()
  const managers = useManagers()
  const date = useDate()
  const managerName = (id: string | null) => managers.data?.managers.find((manager) => manager.id === id)?.name ?? "—"

  return [
    column.accessor("name", {
      header: t("fields.name"),
      cell: ({ row: { original } }) => original.short_name ?? original.name,
    }),
    column.accessor("inn", {
      header: t("fields.inn"),
      cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
    }),
    column.accessor("price_type_code", {
      header: t("fields.price_type_code"),
      cell: ({ getValue }) => priceTypeName(getValue()),
    }),
    column.accessor("manager_id", { header: t("fields.manager_id"), cell: ({ getValue }) => managerName(getValue()) }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <CompanyStatus status={getValue()} />,
    }),
    column.accessor("created_at", {
      header: t("fields.created_at"),
      cell: ({ getValue }) => <span className="tabular-nums">{date(getValue())}</span>,
    }),
  ]
}
