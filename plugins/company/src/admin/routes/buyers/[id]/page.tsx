import { Container, Heading, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import { CompanyChanges } from "../../../components/company-changes"
import { CompanyCheck } from "../../../components/company-check"
import { CompanyPeople } from "../../../components/company-people"
import { CompanyRequisites } from "../../../components/company-requisites"
import { CompanyTerms } from "../../../components/company-terms"
import { LoadFailure } from "../../../components/load-failure"
import { useCompany } from "../../../lib/company-queries"

const BuyerPage = () => {
  const { t } = useTranslation("company")
  const { id = "" } = useParams()
  const { data, isPending, isError, refetch } = useCompany(id)

  if (isPending) return <Skeleton className="h-96 w-full" />
  if (isError) {
    return (
      <Container className="p-0">
        <LoadFailure retry={refetch} />
      </Container>
    )
  }

  const { company } = data
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center justify-between gap-2 px-2">
        <Heading>{company.short_name ?? company.name}</Heading>
        <Link to="/buyers" className="text-ui-fg-interactive text-sm">
          {t("detail.back")}
        </Link>
      </div>
      <div className="grid grid-cols-1 items-start gap-3 lg:grid-cols-[2fr_1fr]">
        <div className="flex flex-col gap-y-3">
          <CompanyRequisites company={company} />
          <CompanyPeople members={company.members} />
          <CompanyChanges company={company} />
        </div>
        <div className="flex flex-col gap-y-3">
          <CompanyTerms company={company} />
          {company.check && <CompanyCheck check={company.check} />}
        </div>
      </div>
    </div>
  )
}

export default BuyerPage
