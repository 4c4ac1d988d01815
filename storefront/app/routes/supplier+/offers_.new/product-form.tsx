import { Button, Group, Stack } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, useFetcher } from "@remix-run/react"
import { useState } from "react"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Section } from "~/components/ui/section"
import { CardFields } from "../_shared/card-fields"
import { TermsFields } from "../_shared/terms-fields"
import { WrongFieldProvider } from "../_shared/wrong-field"
import type { loader as match } from "../match"
import { IdentityFields, MatchNotice } from "./identity-fields"
import type { NewProductData } from "./route"
import { VariantBlock } from "./variant-block"

type Props = { page: NewProductData; categoryId: string; isVatPayer: boolean; failed?: Failed }
type Failed = { error: string; field?: string }

/** A match on brand and article or on GTIN turns the form into an offer on the card that is there already. */
export function ProductForm({ page, categoryId, isVatPayer, failed }: Props) {
  const { t } = useLingui()
  const [blocks, setBlocks] = useState([0])
  const fetcher = useFetcher<typeof match>()
  const found = fetcher.data?.card ?? null
  const ask = (form: HTMLFormElement | null) => {
    const typed = new FormData(form ?? undefined)
    const query = new URLSearchParams(["brand", "article", "gtin"].map((name) => [name, String(typed.get(name) ?? "")]))
    fetcher.load(`/supplier/match?${query.toString()}`)
  }
  const shown = found ? blocks.slice(0, 1) : blocks
  return (
    <Form method="post">
      <input type="hidden" name="category_id" value={categoryId} />
      <input type="hidden" name="key" value={page.key} />
      <WrongFieldProvider refused={failed?.field ? { field: failed.field, error: failed.error } : null}>
        <Stack gap="md">
          <FormErrors errors={failed ? [failed.error] : undefined} />
          <Section title={t`Что за товар`}>
            <Stack gap="sm">
              <IdentityFields onLeave={ask} />
              <div aria-live="polite">{found ? <MatchNotice card={found} /> : null}</div>
            </Stack>
          </Section>
          {found ? null : (
            <Section title={t`Карточка`}>
              <CardFields definitions={page.attributes} />
            </Section>
          )}
          <Section title={t`Условия продажи`}>
            <TermsFields
              terms={{ unit: "шт", vat_rate: isVatPayer ? 22 : null, min_quantity: 1, multiplicity: 1, lead_days: 1 }}
            />
          </Section>
          {shown.map((block, at) => (
            <VariantBlock
              key={block}
              block={block}
              number={at + 1}
              hasTitle={!found && blocks.length > 1}
              types={page.types}
              warehouses={page.warehouses}
              onRemove={shown.length > 1 ? () => setBlocks(blocks.filter((one) => one !== block)) : undefined}
            />
          ))}
          <Group>
            <SubmitButton>
              {found ? <Trans>Добавить предложение</Trans> : <Trans>Сохранить и отправить на модерацию</Trans>}
            </SubmitButton>
            {found ? null : (
              <Button variant="default" onClick={() => setBlocks([...blocks, Math.max(...blocks) + 1])}>
                <Trans>Добавить исполнение</Trans>
              </Button>
            )}
          </Group>
        </Stack>
      </WrongFieldProvider>
    </Form>
  )
}
