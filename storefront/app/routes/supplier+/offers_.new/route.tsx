import { Stack } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { randomUUID } from "node:crypto"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { refusal } from "../_shared/act.server"
import { warehouseList } from "../_shared/answers"
import { attributeList, categoryTree, priceTypeList, proposalAnswer } from "../_shared/offer-answers"
import { useCabinet, useRight } from "../_shared/use-right"
import { CategoryPicker } from "./category-picker"
import { pathTo } from "./category-path"
import { ProductForm } from "./product-form"
import { proposalIn } from "./proposal.server"

export const meta = titleMeta({ ru: "Новый товар", en: "New product" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const asked = new URL(request.url).searchParams.getAll("category").findLast((one) => one !== "") ?? ""
  const commerce = await commerceOf(request, "supplier")
  const [{ categories }, { warehouses }, { price_types }] = await Promise.all([
    commerce.get("/supplier/categories", categoryTree),
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
    commerce.get("/store/price-types", priceTypeList),
  ])
  const path = pathTo(categories, asked)
  const last = path.at(-1)
  const category = last && last.children.length === 0 ? { id: last.id, name: last.name } : null
  const { attributes } = category
    ? await commerce.get(`/supplier/categories/${encodeURIComponent(category.id)}/attributes`, attributeList)
    : { attributes: [] }
  return {
    categories,
    path: path.map(({ id }) => id),
    category,
    attributes,
    warehouses,
    types: price_types,
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
  try {
    const category = encodeURIComponent(String(form.get("category_id") ?? ""))
    const { attributes } = await commerce.get(`/supplier/categories/${category}/attributes`, attributeList)
    const { body, key } = proposalIn(form, attributes)
    const { offers, matched } = await commerce.post("/supplier/offers", body, proposalAnswer, { idempotencyKey: key })
    return redirect(`/supplier/offers/${offers[0]?.id ?? ""}?added=${matched ? "matched" : "card"}`)
  } catch (error) {
    if (error instanceof Response) throw error
    return refusal(i18n, error)
  }
}

export type NewProductData = ReturnType<typeof useLoaderData<typeof loader>>

export default function NewProduct() {
  const { t } = useLingui()
  const page = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const mayAdd = useRight("offers")
  const isVatPayer = useCabinet()?.supplier.vat_payer ?? true
  return (
    <>
      <PageHeader
        title={t`Новый товар`}
        crumbs={[{ label: t`Товары`, to: "/supplier/offers" }, { label: t`Новый товар` }]}
      />
      {mayAdd ? (
        <Stack gap="md">
          <Section title={t`Раздел каталога`}>
            <CategoryPicker categories={page.categories} path={page.path} />
          </Section>
          {page.category ? (
            <ProductForm
              key={page.category.id}
              page={page}
              categoryId={page.category.id}
              isVatPayer={isVatPayer}
              failed={outcome && !outcome.isDone ? outcome : undefined}
            />
          ) : null}
        </Stack>
      ) : (
        <EmptyState title={t`Добавлять товары нельзя`}>
          <Trans>У вашей роли нет прав на товары. Права выдаёт владелец.</Trans>
        </EmptyState>
      )}
    </>
  )
}
