import { Anchor, SimpleGrid, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import type { ReactNode } from "react"
import { OrdersTable } from "~/components/order/orders-table"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { orderList, summaryAnswer } from "../_shared/answers"

import { FirstSteps } from "./first-steps"
import { NeedsNow } from "./needs-now"

export const meta = titleMeta({ ru: "Сводка", en: "Overview" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const [summary, recent] = await Promise.all([
    commerce.get("/supplier/summary", summaryAnswer),
    commerce.tryGet("/supplier/orders", orderList, { query: { limit: 5 } }),
  ])
  return { summary, recent: recent?.orders ?? null }
}

export default function Overview() {
  const { t } = useLingui()
  const { summary, recent } = useLoaderData<typeof loader>()
  const isNewcomer = summary.first_steps.some((step) => !step.is_done)
  return (
    <>
      <PageHeader
        title={t`Сводка`}
        actions={
          <LinkButton to="/supplier/offers/new">
            <Trans>Добавить товар</Trans>
          </LinkButton>
        }
      />
      <Stack gap="md">
        <NeedsNow summary={summary} />
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
          <Figure title={t`Оборот за 30 дней`} value={<Money kopecks={summary.turnover_30d_kopecks} strong />} />
          <Figure title={t`Заказов за 30 дней`} value={summary.orders_30d} />
          <Figure
            title={t`Товаров в продаже`}
            value={
              <Anchor component={Link} to="/supplier/offers?status=active" inherit>
                {summary.offers_active}
              </Anchor>
            }
          />
        </SimpleGrid>
        {isNewcomer ? <FirstSteps steps={summary.first_steps} /> : null}
        <Section
          title={t`Последние заказы`}
          action={
            <Anchor component={Link} to="/supplier/orders">
              <Trans>Все заказы</Trans>
            </Anchor>
          }
        >
          {recent ? (
            <OrdersTable
              side="supplier"
              orders={recent}
              empty={
                <Text c="dimmed">
                  <Trans>Заказов пока нет.</Trans>
                </Text>
              }
            />
          ) : (
            <Text c="dimmed">
              <Trans>Не получилось загрузить заказы. Обновите страницу.</Trans>
            </Text>
          )}
        </Section>
      </Stack>
    </>
  )
}

function Figure({ title, value }: { title: string; value: ReactNode }) {
  return (
    <Section
      title={
        <Text inherit fz="sm">
          {title}
        </Text>
      }
    >
      <Text fz={24} fw={600} style={{ fontVariantNumeric: "tabular-nums" }}>
        {value}
      </Text>
    </Section>
  )
}
