import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CompanyStatus as Status } from "../lib/company-types"

const COLOURS = { active: "green", pending_check: "orange", blocked: "red" } as const

export const CompanyStatus = ({ status }: { status: Status }) => {
  const { t } = useTranslation("company")
  return <StatusBadge color={COLOURS[status]}>{t(`statuses.${status}`)}</StatusBadge>
}
