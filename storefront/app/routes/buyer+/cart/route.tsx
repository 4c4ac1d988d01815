import { Anchor, Group, Paper, Stack, Text } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useLoaderData } from "@remix-run/react"
import { CartLineRow } from "~/components/cart/cart-line-row"
import classes from "~/components/cart/cart.module.css"
import { Copyable } from "~/components/ui/copyable"
import { EmptyState } from "~/components/ui/empty-state"
import { Facts } from "~/components/ui/facts"
import { IconShoppingCart, IconTrash } from "~/components/ui/icons"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { SubmitButton } from "~/components/form/submit-button"
import { cartAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { changeCart } from "./change-cart.server"

export const meta = titleMeta({ ru: "Корзина", en: "Cart" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const commerce = await commerceOf(request)
  return commerce.get("/store/buyer/carts/active", cartAnswer)
}

export const action = ({ request }: ActionFunctionArgs) => changeCart(request)

export default function CartPage() {
  const { t } = useLingui()
  const format = useFormat()
  const { cart } = useLoaderData<typeof loader>()
  const priceOf = (kopecks: number) => (kopecks === 0 ? t`бесплатно` : format.money(kopecks))
  const troubled = cart.groups.flatMap((group) => group.lines).filter((line) => line.problems.length > 0).length
  const changed = cart.groups
    .flatMap((group) => group.lines)
    .filter((line) => line.previous_price_kopecks != null).length
  if (cart.lines_count === 0) {
    return (
      <>
        <PageHeader title={t`Корзина`} />
        <EmptyState
          icon={<IconShoppingCart size={24} />}
          title={t`Корзина пуста`}
          action={<LinkButton to="/catalogue">{t`Открыть каталог`}</LinkButton>}
        >
          {t`Найдите товар по артикулу в строке поиска или откройте раздел прайс-листом и впишите количества.`}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={cart.name ? t`Корзина «${cart.name}»` : t`Корзина`}
        actions={
          <Form method="post">
            <SubmitButton
              variant="subtle"
              color="stone"
              name="intent"
              value="clear"
              leftSection={<IconTrash size={16} />}
            >
              <Trans>Очистить</Trans>
            </SubmitButton>
          </Form>
        }
      />
      <Stack gap="md">
        {troubled > 0 ? (
          <Notice tone="needs">
            <Plural
              value={troubled}
              one="# позиция требует внимания: исправьте её, чтобы оформить заказ."
              few="# позиции требуют внимания: исправьте их, чтобы оформить заказ."
              many="# позиций требуют внимания: исправьте их, чтобы оформить заказ."
              other="# позиции требуют внимания: исправьте их, чтобы оформить заказ."
            />
          </Notice>
        ) : null}
        {changed > 0 ? (
          <Notice tone="info">
            <Plural
              value={changed}
              one="С прошлого раза изменилась цена # позиции."
              few="С прошлого раза изменились цены # позиций."
              many="С прошлого раза изменились цены # позиций."
              other="С прошлого раза изменились цены # позиций."
            />
          </Notice>
        ) : null}
        <div className={classes.cart}>
          <Stack gap="md" miw={0}>
            {cart.groups.map((group) => (
              <section key={group.supplier.id} className={classes.group}>
                <Group justify="space-between" p="sm" gap="xs">
                  {group.supplier.handle ? (
                    <Anchor component={Link} to={`/suppliers/${group.supplier.handle}`} fw={600}>
                      {group.supplier.name}
                    </Anchor>
                  ) : (
                    <Text fw={600}>{group.supplier.name}</Text>
                  )}
                  <Text>
                    <Trans>
                      Товаров на <Money kopecks={group.goods_kopecks} strong />
                    </Trans>
                  </Text>
                </Group>
                <ul className={classes.lines}>
                  {group.lines.map((line) => (
                    <CartLineRow key={line.id} line={line} />
                  ))}
                </ul>
                {group.delivery_options.length > 0 ? (
                  <Text size="sm" c="dimmed" p="sm">
                    <Trans>
                      Доставка:{" "}
                      {group.delivery_options
                        .map((option) => `${option.name} – ${priceOf(option.price_kopecks)}`)
                        .join(", ")}
                    </Trans>
                  </Text>
                ) : (
                  <Text size="sm" c="var(--ryad-needs)" p="sm">
                    <Trans>Поставщик не возит в вашу территорию. Свяжитесь с ним или с менеджером.</Trans>
                  </Text>
                )}
              </section>
            ))}
          </Stack>
          <Paper className={classes.summary} bg="var(--ryad-sheet)">
            <Facts
              align="end"
              facts={[
                { name: t`Позиций`, value: format.number(cart.lines_count) },
                { name: t`Поставщиков`, value: format.number(cart.groups.length) },
                { name: t`В том числе НДС`, value: <Money kopecks={cart.vat_kopecks} /> },
              ]}
            />
            <Group justify="space-between" my="sm" align="baseline">
              <Text fw={600}>
                <Trans>Итого с НДС</Trans>
              </Text>
              <Text fz="xl" fw={600}>
                <Money kopecks={cart.total_kopecks} />
              </Text>
            </Group>
            <Text size="sm" c="dimmed" mb="sm">
              <Trans>Доставка выбирается при оформлении.</Trans>{" "}
              <Plural
                value={cart.groups.length}
                one="Получится # заказ."
                few="Получится # заказа: у каждого поставщика свой."
                many="Получится # заказов: у каждого поставщика свой."
                other="Получится # заказа: у каждого поставщика свой."
              />
            </Text>
            {troubled > 0 ? (
              <Text size="sm" c="var(--ryad-needs)">
                <Trans>Сначала исправьте отмеченные позиции.</Trans>
              </Text>
            ) : (
              <LinkButton to={`/buyer/checkout/${cart.id}`} fullWidth>
                <Trans>Оформить</Trans>
              </LinkButton>
            )}
            <Text size="xs" c="dimmed" mt="sm" component="div">
              <Group gap={4}>
                <Trans>Номер корзины:</Trans> <Copyable value={cart.id.slice(-8)} />
              </Group>
            </Text>
          </Paper>
        </div>
      </Stack>
    </>
  )
}
