import { Stack } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react"
import { randomUUID } from "node:crypto"
import { ExportLink } from "~/components/table/export-link"
import { EmptyState } from "~/components/ui/empty-state"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { territoriesOf } from "~/lib/territory.server"
import { titleMeta } from "~/lib/title"
import { deliveryTermList, warehouseList } from "../_shared/answers"
import { useRight } from "../_shared/use-right"
import { changeLogistics } from "./act.server"
import { DeliveryForm } from "./delivery-form"
import { DeliveryTable } from "./delivery-table"
import { WarehouseForm } from "./warehouse-form"
import { WarehouseTable } from "./warehouse-table"

export const meta = titleMeta({ ru: "Склады и доставка", en: "Warehouses and delivery" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const [{ warehouses }, { delivery_terms }, territories] = await Promise.all([
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
    commerce.get("/supplier/delivery-terms", deliveryTermList, { query: { limit: 100 } }),
    territoriesOf(request),
  ])
  return {
    warehouses,
    terms: delivery_terms,
    territories: territories.map(({ code, name_ru, name_en }) => ({ code, name_ru, name_en })),
    key: randomUUID(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  return changeLogistics(i18n, commerce, form)
}

/** One form is open at a time, and which one stands in the address: `?edit=warehouse-new`. */
export default function Logistics() {
  const { t } = useLingui()
  const { warehouses, terms, territories, key } = useLoaderData<typeof loader>()
  const saved = useActionData<typeof action>()
  const [search] = useSearchParams()
  const mayEdit = useRight("company")
  const open = saved?.isDone && saved.form === search.get("edit") ? null : search.get("edit")
  const failed = saved && !saved.isDone ? saved : undefined
  return (
    <>
      <PageHeader title={t`Склады и доставка`} actions={<ExportLink to="/supplier/logistics/xlsx" />} />
      <Stack gap="md">
        {saved?.isDone ? (
          <Notice tone="done">
            <Trans>Сохранено.</Trans>
          </Notice>
        ) : null}
        {failed?.error ? <Notice tone="refused">{failed.error}</Notice> : null}
        <Section title={t`Склады`} action={mayEdit ? <Add to="?edit=warehouse-new" label={t`Добавить склад`} /> : null}>
          <Stack gap="md">
            {open?.startsWith("warehouse-") ? (
              <WarehouseForm
                key={open}
                warehouse={warehouses.find((one) => open === `warehouse-${one.id}`)}
                territories={territories}
                errors={failed?.errors ?? {}}
                idempotencyKey={key}
              />
            ) : null}
            <WarehouseTable
              warehouses={warehouses}
              territories={territories}
              mayEdit={mayEdit}
              empty={
                <EmptyState title={t`Складов нет`}>
                  <Trans>Добавьте склад, чтобы указывать остатки.</Trans>
                </EmptyState>
              }
            />
          </Stack>
        </Section>
        <Section
          title={t`Доставка`}
          action={mayEdit ? <Add to="?edit=delivery-new" label={t`Добавить способ`} /> : null}
        >
          <Stack gap="md">
            {open?.startsWith("delivery-") ? (
              <DeliveryForm
                key={open}
                term={terms.find((one) => open === `delivery-${one.id}`)}
                territories={territories}
                errors={failed?.errors ?? {}}
                idempotencyKey={key}
              />
            ) : null}
            <DeliveryTable
              terms={terms}
              territories={territories}
              mayEdit={mayEdit}
              empty={
                <EmptyState title={t`Способов доставки нет`}>
                  <Trans>Без способа доставки покупатель не сможет оформить заказ.</Trans>
                </EmptyState>
              }
            />
          </Stack>
        </Section>
      </Stack>
    </>
  )
}

const Add = ({ to, label }: { to: string; label: string }) => (
  <LinkButton to={to} variant="default" size="xs">
    {label}
  </LinkButton>
)
