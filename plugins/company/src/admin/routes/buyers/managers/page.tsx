import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Skeleton, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LoadFailure } from "../../../components/load-failure"
import { NewManager } from "../../../components/new-manager"
import { useManagers } from "../../../lib/company-queries"

const COLUMNS = ["name", "position", "phone", "email"] as const

const ManagersPage = () => {
  const { t } = useTranslation("company")
  const { data, isPending, isError, refetch } = useManagers()

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading>{t("menu.managers")}</Heading>
        <NewManager />
      </div>
      {isPending && <Skeleton className="m-6 h-24" />}
      {isError && <LoadFailure retry={refetch} />}
      {data?.count === 0 && (
        <div className="px-6 py-8 text-center">
          <Text weight="plus">{t("managers.empty")}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("managers.emptyHint")}
          </Text>
        </div>
      )}
      {data && data.count > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              {COLUMNS.map((column) => (
                <Table.HeaderCell key={column}>
                  {t(column === "name" ? "managers.name" : `fields.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.managers.map((manager) => (
              <Table.Row key={manager.id}>
                {COLUMNS.map((column) => (
                  <Table.Cell key={column}>{manager[column] ?? "—"}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.managers", translationNs: "company" })

export default ManagersPage
