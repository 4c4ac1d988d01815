import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { CheckSummary } from "../../../components/check-summary"
import { ComparisonTable } from "../../../components/comparison-table"
import { DecisionForm } from "../../../components/decision-form"
import { LoadFailure } from "../../../components/load-failure"
import { SupplierStatusBadge } from "../../../components/status-badges"
import { SupplierHistory } from "../../../components/supplier-history"
import { SupplierPeople } from "../../../components/supplier-people"
import { request } from "../../../lib/request"
import type { SupplierPage } from "../../../lib/types"
import { useWords } from "../../../lib/use-words"

const ApplicationPage = () => {
  const { t, formatTime } = useWords()
  const { id = "" } = useParams()
  const { data, isError, refetch } = useQuery({
    queryKey: ["suppliers", id],
    queryFn: () => request<{ supplier: SupplierPage }>(`/admin/suppliers/${id}`),
  })
  if (isError) {
    return (
      <Container className="p-0">
        <LoadFailure retry={() => refetch()} />
      </Container>
    )
  }
  if (!data) return <Container className="h-60 animate-pulse" />
  const { supplier } = data
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-2">
        <Link to="/suppliers" className="text-ui-fg-interactive text-sm">
          ← {t("page.back")}
        </Link>
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{supplier.short_name ?? supplier.name ?? t("list.untitled")}</Heading>
          <SupplierStatusBadge status={supplier.status} />
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[supplier.inn, supplier.handle, formatTime(supplier.updated_at)].filter(Boolean).join(" · ")}
        </Text>
      </Container>
      <div className="grid gap-3 lg:grid-cols-[2fr_1fr]">
        <Container className="p-0">
          <ComparisonTable supplier={supplier} />
        </Container>
        <div className="flex flex-col gap-y-3">
          <DecisionForm key={supplier.version} supplier={supplier} />
          <CheckSummary id={supplier.id} check={supplier.check} differences={supplier.differences} />
          <SupplierPeople members={supplier.members} consents={supplier.consents} />
          <SupplierHistory events={supplier.events} />
        </div>
      </div>
    </div>
  )
}

export default ApplicationPage
