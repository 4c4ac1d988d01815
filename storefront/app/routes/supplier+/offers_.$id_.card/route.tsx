import { SimpleGrid, Stack, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { EmptyState } from "~/components/ui/empty-state"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { refusal } from "../_shared/act.server"
import { anything } from "../_shared/answers"
import { CardFields } from "../_shared/card-fields"
import { offerAnswer, type CardContent, type RevisionAction } from "../_shared/offer-answers"
import { contentIn, textIn } from "../_shared/offer-form.server"
import { useRight } from "../_shared/use-right"

export const meta = titleMeta({ ru: "Правка карточки", en: "Card revision" })

const pathOf = (id: string | undefined) => `/supplier/offers/${encodeURIComponent(id ?? "")}`

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  const { offer } = await commerce.get(pathOf(params.id), offerAnswer)
  return { offer, card: offer.card ? proposed(offer.card, offer.revision ?? []) : null }
}

/** A returned revision is continued from what was proposed, not from what buyers see. */
function proposed(card: CardContent, revision: RevisionAction[]): CardContent {
  const plain = revision.filter(({ field }) => field !== "images" && field in card)
  return { ...card, ...Object.fromEntries(plain.map(({ field, next }) => [field, next])) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  try {
    const { offer } = await commerce.get(pathOf(params.id), offerAnswer)
    const content = contentIn(form, offer.card?.definitions ?? [])
    const gtin = textIn(form, "gtin")
    const body = { ...content, brand: textIn(form, "brand"), article: textIn(form, "article"), gtin: gtin || null }
    await commerce.post(`${pathOf(params.id)}/card`, body, anything)
  } catch (error) {
    return refusal(i18n, error)
  }
  return redirect(`/supplier/offers/${params.id ?? ""}`)
}

export default function CardRevision() {
  const { t } = useLingui()
  const { offer, card } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  const mayWrite = useRight("cards")
  const crumbs = [
    { label: t`Товары`, to: "/supplier/offers" },
    { label: offer.article, to: `/supplier/offers/${offer.id}` },
    { label: t`Карточка` },
  ]
  return (
    <>
      <PageHeader title={t`Правка карточки`} crumbs={crumbs} />
      {card && mayWrite && offer.may_revise_card ? (
        <Form method="post">
          <Stack gap="md">
            {outcome && !outcome.isDone ? <Notice tone="refused">{outcome.error}</Notice> : null}
            {offer.moderation.comment ? <Notice tone="needs">{offer.moderation.comment}</Notice> : null}
            <Section title={t`Содержание`}>
              <Stack gap="sm">
                <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
                  <TextInput name="brand" label={t`Производитель`} defaultValue={card.brand} required maxLength={100} />
                  <TextInput
                    name="article"
                    label={t`Артикул производителя`}
                    defaultValue={card.article}
                    required
                    maxLength={100}
                  />
                  <TextInput
                    name="gtin"
                    label={t`GTIN`}
                    defaultValue={card.gtin ?? ""}
                    inputMode="numeric"
                    maxLength={14}
                  />
                </SimpleGrid>
                <CardFields
                  definitions={card.definitions}
                  title={card.title}
                  description={card.description}
                  attributes={card.attributes}
                  images={card.images}
                />
              </Stack>
            </Section>
            <div>
              <SubmitButton>
                <Trans>Отправить на модерацию</Trans>
              </SubmitButton>
            </div>
          </Stack>
        </Form>
      ) : (
        <EmptyState title={t`Править карточку нельзя`}>
          {mayWrite ? (
            <Trans>Содержание этой карточки ведёт другой поставщик. Цену, остаток и условия вы меняете сами.</Trans>
          ) : (
            <Trans>У вашей роли нет прав на содержание карточек.</Trans>
          )}
        </EmptyState>
      )}
    </>
  )
}
