import { Anchor, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { SubmitButton } from "~/components/form/submit-button"
import { Pager } from "~/components/table/pager"
import { EmptyState } from "~/components/ui/empty-state"
import { IconBell } from "~/components/ui/icons"
import { PageHeader } from "~/components/ui/page-header"
import { feedAnswer } from "~/lib/buyer-schemas"
import { commerceOf } from "~/lib/commerce.server"
import { explainFeed } from "~/lib/feed"
import { listQueryOf } from "~/lib/list-query"
import { i18nOf } from "~/lib/locale.server"
import { requireBuyer } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import classes from "./notifications.module.css"

export const meta = titleMeta({ ru: "Уведомления", en: "Notifications" })
const limit = 30

export async function loader({ request }: LoaderFunctionArgs) {
  await requireBuyer(request)
  const [commerce, i18n] = await Promise.all([commerceOf(request), i18nOf(request)])
  const { offset } = listQueryOf(new URL(request.url).searchParams, limit)
  const { feed, count } = await commerce.get("/store/feed", feedAnswer, { query: { limit, offset } })
  return {
    count,
    items: feed.map((item) => ({
      id: item.id,
      href: item.href ?? null,
      at: item.created_at,
      isRead: Boolean(item.read_at),
      text: explainFeed(i18n, item),
    })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireBuyer(request)
  const [form, commerce] = await Promise.all([request.formData(), commerceOf(request)])
  const ids = form.getAll("id").map(String).slice(0, 100)
  if (ids.length > 0) await commerce.post("/store/feed/read", { ids }, z.unknown())
  return redirect("/buyer/notifications")
}

export default function Notifications() {
  const { t } = useLingui()
  const format = useFormat()
  const { items, count } = useLoaderData<typeof loader>()
  const unread = items.filter((item) => !item.isRead)
  return (
    <>
      <PageHeader
        title={t`Уведомления`}
        actions={
          unread.length > 0 ? (
            <Form method="post">
              {unread.map((item) => (
                <input key={item.id} type="hidden" name="id" value={item.id} />
              ))}
              <SubmitButton variant="default">
                <Trans>Отметить прочитанными</Trans>
              </SubmitButton>
            </Form>
          ) : null
        }
      />
      {items.length === 0 ? (
        <EmptyState
          icon={<IconBell size={24} />}
          title={t`Уведомлений пока нет`}
        >{t`Здесь появятся изменения заказов и новые документы.`}</EmptyState>
      ) : (
        <ul className={classes.feed}>
          {items.map((item) => (
            <li key={item.id} data-unread={!item.isRead || undefined}>
              {item.href?.startsWith("/") ? (
                <Anchor component={Link} to={item.href} c="var(--mantine-color-text)">
                  {item.text}
                </Anchor>
              ) : (
                <span>{item.text}</span>
              )}
              <Text size="xs" c="dimmed">
                {format.dateTime(item.at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {count > limit ? <Pager count={count} limit={limit} /> : null}
    </>
  )
}
