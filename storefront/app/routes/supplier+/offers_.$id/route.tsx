import { Stack, Text, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams } from "@remix-run/react"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { StatusBadge } from "~/components/ui/status-badge"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { warehouseList } from "../_shared/answers"
import { offerAnswer, priceTypeList } from "../_shared/offer-answers"
import { PriceFields } from "../_shared/price-fields"
import { StockFields } from "../_shared/stock-fields"
import { TermsFields } from "../_shared/terms-fields"
import { useRight } from "../_shared/use-right"
import { useWrongField } from "../_shared/wrong-field"
import { OfferMenu } from "../offers/offer-menu"
import { CardView } from "./card-view"
import { changeOffer } from "./change-offer.server"
import { ModerationWord } from "./moderation-word"
import { OfferHistory } from "./offer-history"
import { PartForm } from "./part-form"

export const meta = titleMeta({ ru: "Товар", en: "Item" })

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const [{ offer }, { warehouses }, { price_types }] = await Promise.all([
    commerce.get(`/supplier/offers/${encodeURIComponent(params.id ?? "")}`, offerAnswer),
    commerce.get("/supplier/warehouses", warehouseList, { query: { limit: 100 } }),
    commerce.get("/store/price-types", priceTypeList),
  ])
  return { offer, warehouses, types: price_types }
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  return changeOffer(i18n, commerce, params.id ?? "", form)
}

/** Price, stock and terms change at once; the content goes to moderation and the public card waits for the decision. */
export default function OfferScreen() {
  const { t } = useLingui()
  const { offer, warehouses, types } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const [mayPrice, mayStock, mayWrite] = [useRight("offers"), useRight("stock"), useRight("cards")]
  return (
    <>
      <PageHeader
        title={offer.title}
        crumbs={[{ label: t`Товары`, to: "/supplier/offers" }, { label: offer.article }]}
        badge={
          <>
            <StatusBadge kind="moderation" status={offer.moderation.status} />
            <StatusBadge kind="offer" status={offer.status} />
          </>
        }
        actions={
          <>
            {mayWrite && offer.card && offer.may_revise_card ? (
              <LinkButton to={`/supplier/offers/${offer.id}/card`} variant="default">
                <Trans>Изменить карточку</Trans>
              </LinkButton>
            ) : null}
            {mayPrice ? <OfferMenu offer={offer} /> : null}
          </>
        }
      >
        {offer.variant_title ? <Text c="dimmed">{offer.variant_title}</Text> : null}
      </PageHeader>
      <Stack gap="md">
        {search.get("added") === "matched" ? (
          <Notice tone="done">
            <Trans>Такая карточка уже была в каталоге: ваше предложение стоит на ней и видно покупателям.</Trans>
          </Notice>
        ) : null}
        {search.get("added") === "card" ? (
          <Notice tone="done">
            <Trans>Товар сохранён, карточка отправлена на модерацию. Обычно это до одного рабочего дня.</Trans>
          </Notice>
        ) : null}
        <ModerationWord offer={offer} mayWrite={mayWrite} />
        <Section title={t`Цены с НДС`}>
          <PartForm part="prices" isEditable={mayPrice} offer={offer}>
            <PriceFields types={types} prices={offer.prices} minimum={offer.min_quantity} />
          </PartForm>
        </Section>
        <Section title={t`Остатки по складам`}>
          <PartForm part="stock" isEditable={mayStock} offer={offer}>
            <StockFields warehouses={warehouses} stock={offer.stock} />
          </PartForm>
        </Section>
        <Section title={t`Условия продажи`}>
          <PartForm part="terms" isEditable={mayPrice} offer={offer}>
            <Stack gap="sm">
              <OwnArticle article={offer.article} />
              <TermsFields terms={offer} />
            </Stack>
          </PartForm>
        </Section>
        {offer.card ? <CardView card={offer.card} category={offer.category?.name ?? ""} /> : null}
        <OfferHistory changes={offer.changes} />
      </Stack>
    </>
  )
}

function OwnArticle({ article }: { article: string }) {
  const { t } = useLingui()
  const error = useWrongField()("article")
  return (
    <TextInput
      name="article"
      label={t`Ваш артикул`}
      defaultValue={article}
      required
      maxLength={100}
      maw={320}
      error={error}
    />
  )
}
