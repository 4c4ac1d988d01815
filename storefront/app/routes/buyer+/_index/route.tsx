import { Anchor, Avatar, Group, SimpleGrid, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { BannerStrip } from "~/components/content/banner-strip"
import { SupplierPosts } from "~/components/content/supplier-posts"
import { EmptyState } from "~/components/ui/empty-state"
import { IconMail, IconPhone } from "~/components/ui/icons"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { phoneHref, readablePhone } from "~/lib/phone"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { loadDashboard } from "./dashboard.server"
import { RecentOrders } from "./recent-orders"
import { StageCounts } from "./stage-counts"
import { UnpaidInvoices } from "./unpaid-invoices"

export const meta = titleMeta({ ru: "Рабочий стол", en: "Desktop" })

export const loader = ({ request }: LoaderFunctionArgs) => loadDashboard(request)

export default function Desktop() {
  const { t } = useLingui()
  const format = useFormat()
  const { orders, events, manager, banners, articles, posts } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t`Рабочий стол`} />
      <Stack gap="md">
        <BannerStrip banners={banners.slice(0, 2)} />
        <Section title={t`Заказы`} action={<Anchor component={Link} to="/buyer/orders">{t`Все заказы`}</Anchor>}>
          <StageCounts counts={orders.orders_by_stage} />
          <RecentOrders orders={orders.recent_orders} />
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <UnpaidInvoices unpaid={orders.unpaid} />
          <Section
            title={t`События`}
            action={<Anchor component={Link} to="/buyer/notifications">{t`Все события`}</Anchor>}
          >
            {events.length === 0 ? (
              <Text c="dimmed">
                <Trans>Здесь появятся изменения заказов и новые документы.</Trans>
              </Text>
            ) : (
              <Stack gap={8}>
                {events.map((event) => (
                  <div key={event.id}>
                    {event.href?.startsWith("/") ? (
                      <Anchor component={Link} to={event.href} fw={event.isRead ? 400 : 600}>
                        {event.text}
                      </Anchor>
                    ) : (
                      <Text fw={event.isRead ? 400 : 600}>{event.text}</Text>
                    )}
                    <Text size="xs" c="dimmed">
                      {format.dateTime(event.at)}
                    </Text>
                  </div>
                ))}
              </Stack>
            )}
          </Section>
          <Section title={t`Ваш менеджер`}>
            {manager ? (
              <Group align="flex-start">
                <Avatar name={manager.name} color="field" size={52} />
                <Stack gap={6}>
                  <div>
                    <Text fw={600}>{manager.name}</Text>
                    <Text size="sm" c="dimmed">
                      {manager.position}
                    </Text>
                  </div>
                  <Group gap="xs">
                    {manager.phone ? (
                      <LinkButton
                        to={phoneHref(manager.phone)}
                        reloadDocument
                        variant="light"
                        leftSection={<IconPhone size={16} />}
                      >
                        {readablePhone(manager.phone)}
                      </LinkButton>
                    ) : null}
                    {manager.email ? (
                      <LinkButton
                        to={`mailto:${manager.email}`}
                        reloadDocument
                        variant="default"
                        leftSection={<IconMail size={16} />}
                      >{t`Написать`}</LinkButton>
                    ) : null}
                  </Group>
                </Stack>
              </Group>
            ) : (
              <Text c="dimmed">
                <Trans>Менеджер ещё не назначен. Мы напишем, как только он появится.</Trans>
              </Text>
            )}
          </Section>
          <Section title={t`Новости`} action={<Anchor component={Link} to="/news">{t`Все новости`}</Anchor>}>
            {articles.length === 0 ? (
              <Text c="dimmed">
                <Trans>Новостей пока нет</Trans>
              </Text>
            ) : null}
            <Stack gap={8}>
              {articles.map((article) => (
                <div key={article.slug}>
                  <Anchor component={Link} to={`/news/${article.slug}`}>
                    {article.title}
                  </Anchor>
                  {article.date ? (
                    <Text size="xs" c="dimmed">
                      {format.longDate(article.date)}
                    </Text>
                  ) : null}
                </div>
              ))}
            </Stack>
          </Section>
        </SimpleGrid>
        {posts.length > 0 ? (
          <Section title={t`Предложения поставщиков`}>
            <SupplierPosts posts={posts} columns={3} />
          </Section>
        ) : null}
        {orders.recent_orders.length === 0 && Object.keys(orders.orders_by_stage).length === 0 ? (
          <EmptyState title={t`С чего начать`} action={<LinkButton to="/catalogue">{t`Открыть каталог`}</LinkButton>}>
            {t`Найдите товар по артикулу или в каталоге, положите в корзину и оформите заказ: счёт придёт через минуту.`}
          </EmptyState>
        ) : null}
      </Stack>
    </>
  )
}
