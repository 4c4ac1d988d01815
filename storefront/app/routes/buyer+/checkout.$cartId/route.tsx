import { randomUUID } from "node:crypto"
import { Anchor, Group, Paper, Stack, Text, Textarea, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react"
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react"
import { useState } from "react"
import { FormErrors } from "~/components/form/form-errors"
import { SubmitButton } from "~/components/form/submit-button"
import cartClasses from "~/components/cart/cart.module.css"
import { Facts } from "~/components/ui/facts"
import { Money } from "~/components/ui/money"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { cartAnswer, companyAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { DeliveryChoice } from "./delivery-choice"
import { placeCart } from "./place.server"

export const meta = titleMeta({ ru: "Оформление", en: "Checkout" })

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  const [{ cart }, company] = await Promise.all([
    commerce.get(`/store/buyer/carts/${encodeURIComponent(params.cartId ?? "")}`, cartAnswer),
    commerce.tryGet("/store/company", companyAnswer),
  ])
  if (cart.lines_count === 0) throw redirect("/buyer/cart")
  // One key per shown form: pressing twice or sending again after a broken line is the same purchase.
  return { cart, company: company?.company ?? null, idempotencyKey: randomUUID() }
}

export const action = ({ request, params }: ActionFunctionArgs) => placeCart(request, params.cartId ?? "")

/** A refusal may mean that the cart is another one now: its new sums and fingerprint must be there to confirm. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === "POST" || defaultShouldRevalidate

export default function Checkout() {
  const { t } = useLingui()
  const format = useFormat()
  const { cart, company, idempotencyKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isSending = useNavigation().state !== "idle"
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      cart.groups.flatMap(({ supplier, delivery_options: [only, ...others] }) =>
        only && others.length === 0 ? [[supplier.id, only.term_id]] : [],
      ),
    ),
  )
  const options = cart.groups.map(({ supplier, delivery_options }) =>
    delivery_options.find((one) => one.term_id === chosen[supplier.id]),
  )
  const delivery = options.reduce((sum, option) => sum + (option?.price_kopecks ?? 0), 0)
  const needsAddress = options.some((option) => option && option.method !== "pickup")
  return (
    <>
      <PageHeader
        title={t`Оформление заказа`}
        crumbs={[{ label: t`Корзина`, to: "/buyer/cart" }, { label: t`Оформление заказа` }]}
      />
      <Form method="post" onSubmit={(event) => isSending && event.preventDefault()}>
        <input type="hidden" name="fingerprint" value={cart.fingerprint} />
        <input type="hidden" name="idempotency_key" value={idempotencyKey} />
        <div className={cartClasses.cart}>
          <Stack gap="md">
            {answer && "error" in answer && answer.error ? <FormErrors errors={[answer.error]} /> : null}
            {answer && "isChanged" in answer && answer.isChanged ? (
              <Notice tone="needs">
                <Trans>
                  Ниже уже новые цены и суммы. Сверьте их с тем, что ждали, и подтвердите заказ ещё раз или{" "}
                  <Anchor component={Link} to="/buyer/cart">
                    вернитесь в корзину
                  </Anchor>
                  .
                </Trans>
              </Notice>
            ) : null}
            {cart.groups.map((group) => (
              <DeliveryChoice
                key={group.supplier.id}
                group={group}
                chosen={chosen[group.supplier.id] ?? null}
                isMissing={Boolean(answer && "missing" in answer && answer.missing.includes(group.supplier.id))}
                onChoose={(term) => setChosen({ ...chosen, [group.supplier.id]: term })}
              />
            ))}
            <Section title={t`Куда и кому`}>
              <Stack gap="sm">
                <TextInput
                  name="address"
                  label={t`Адрес доставки`}
                  description={t`Для курьера и транспортной компании. Индекс, город, улица, дом, кто примет.`}
                  required={needsAddress}
                  maxLength={500}
                  defaultValue={company?.address ?? ""}
                  autoComplete="street-address"
                />
                {company ? (
                  <Facts
                    facts={[
                      { name: t`Плательщик и грузополучатель`, value: company.name },
                      { name: t`ИНН / КПП`, value: [company.inn, company.kpp].filter(Boolean).join(" / ") },
                    ]}
                  />
                ) : null}
                <Textarea name="comment" label={t`Комментарий поставщикам`} rows={3} maxLength={2000} />
              </Stack>
            </Section>
          </Stack>
          <Paper className={cartClasses.summary} bg="var(--ryad-sheet)">
            <Facts
              align="end"
              facts={[
                { name: t`Товары с НДС`, value: <Money kopecks={cart.total_kopecks} /> },
                { name: t`Доставка`, value: <Money kopecks={delivery} /> },
                { name: t`НДС в товарах`, value: <Money kopecks={cart.vat_kopecks} /> },
                { name: t`Заказов`, value: format.number(cart.groups.length) },
              ]}
            />
            <Group justify="space-between" my="sm" align="baseline">
              <Text fw={600}>
                <Trans>Итого с НДС</Trans>
              </Text>
              <Text fz="xl" fw={600} role="status">
                <Money kopecks={cart.total_kopecks + delivery} />
              </Text>
            </Group>
            <SubmitButton fullWidth>
              <Trans>Подтвердить заказ</Trans>
            </SubmitButton>
            <Text size="sm" c="dimmed" mt="sm">
              <Trans>
                Товар зарезервируем за вами. Счета придут на почту и появятся в заказах через минуту, поставщик
                подтвердит отгрузку.
              </Trans>
            </Text>
          </Paper>
        </div>
      </Form>
    </>
  )
}
