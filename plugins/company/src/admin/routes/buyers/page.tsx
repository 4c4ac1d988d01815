import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container, createDataTableFilterHelper, DataTable, Heading, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useCompanyColumns } from "../../components/company-columns"
import { LoadFailure } from "../../components/load-failure"
import { useCompanies, usePriceTypes } from "../../lib/company-queries"
import type { CompanyRow } from "../../lib/company-types"
import { PAGE_SIZE, useListState } from "../../lib/list-state"
import { usePriceTypeName } from "../../lib/price-type-name"

const filter = createDataTableFilterHelper<CompanyRow>()

const useFilters = () => {
  const { t } = useTranslation("company")
  const { data } = usePriceTypes()
  const priceTypeName = usePriceTypeName()

  return [
    filter.accessor("status", {
      type: "radio",
      label: t("fields.status"),
      options: (["active", "pending_check", "blocked"] as const).map((value) => ({
        value,
        label: t(`statuses.${value}`),
      })),
    }),
    filter.accessor("price_type_code", {
      type: "radio",
      label: t("fields.price_type_code"),
      options: (data?.price_types ?? []).map(({ code }) => ({ value: code, label: priceTypeName(code) })),
    }),
  ]
}

const BuyersPage = () => {
  const { t } = useTranslation("company")
  const navigate = useNavigate()
  const state = useListState()
  const { data, isPending, isError, refetch } = useCompanies({
    q: state.q || undefined,
    limit: PAGE_SIZE,
    offset: state.page * PAGE_SIZE,
    ...(state.filtering as Record<string, string>),
  })

  const table = useDataTable({
    columns: useCompanyColumns(),
    data: data?.companies ?? [],
    getRowId: (company) => company.id,
    rowCount: data?.count ?? 0,
    isLoading: isPending,
    filters: useFilters(),
    filtering: { state: state.filtering, onFilteringChange: state.setFiltering },
    search: { state: state.q, onSearchChange: state.setSearch },
    pagination: {
      state: { pageIndex: state.page, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => state.setPage(pageIndex),
    },
    onRowClick: (_event, company) => navigate(`/buyers/${company.id}`),
  })

  return (
    <Container className="divide-y p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Heading>{t("menu.buyers")}</Heading>
          <div className="flex items-center gap-2">
            <DataTable.FilterMenu />
            <DataTable.Search placeholder={t("list.search")} />
          </div>
        </DataTable.Toolbar>
        {isError ? (
          <LoadFailure retry={refetch} />
        ) : (
          <DataTable.Table
            emptyState={{
              empty: { heading: t("list.empty"), description: t("list.emptyHint") },
              filtered: { heading: t("list.nothing"), description: t("list.nothingHint") },
            }}
          />
        )}
        <DataTable.Pagination
          translations={{
            of: t("pages.of"),
            results: t("pages.results"),
            pages: t("pages.pages"),
            prev: t("pages.prev"),
            next: t("pages.next"),
          }}
        />
      </DataTable>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.buyers", translationNs: "company", icon: Buildings })

export default BuyersPage
