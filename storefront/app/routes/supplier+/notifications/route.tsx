import { Anchor, Group, Paper, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Pager } from "~/components/table/pager"
import { EmptyState } from "~/components/ui/empty-state"
import { PageHeader } from "~/components/ui/page-header"
import { commerceOf } from "~/lib/commerce.server"
import { explainFeed } from "~/lib/feed"
import { listQueryOf } from "~/lib/list-query"
import { i18nOf } from "~/lib/locale.server"
import { safeRedirect } from "~/lib/redirect"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { useFormat } from "~/lib/use-format"
import { act } from "../_shared/act.server"
import { anything, feedAnswer } from "../_shared/answers"

export const meta = titleMeta({ ru: "Уведомления", en: "Notifications" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const { limit, offset } = listQueryOf(new URL(request.url).searchParams, 20)
  const commerce = await commerceOf(request, "supplier")
  return { ...(await commerce.get("/supplier/feed", feedAnswer, { query: { limit, offset } })), limit }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce, form] = await Promise.all([
    i18nOf(request),
    commerceOf(request, "supplier"),
    request.formData(),
  ])
  return act(i18n, () => commerce.post("/supplier/feed/read", { ids: form.getAll("id").map(String) }, anything))
}

export default function Notifications() {
  const { t, i18n } = useLingui()
  const { feed, count, limit } = useLoaderData<typeof loader>()
  const format = useFormat()
  const unread = feed.filter((item) => !item.read_at)
  return (
    <>
      <PageHeader
        title={t`Уведомления`}
        actions={
          unread.length ? (
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
      {feed.length === 0 ? (
        <EmptyState title={t`Уведомлений нет`}>
          <Trans>Здесь появятся новые заказы и решения модерации.</Trans>
        </EmptyState>
      ) : (
        <Stack gap="xs">
          {feed.map((item) => (
            <Paper key={item.id} p="sm" bg="var(--ryad-sheet)">
              <Group justify="space-between" gap="xs">
                <Text fw={item.read_at ? 400 : 600}>
                  {item.href ? (
                    <Anchor component={Link} to={safeRedirect(item.href, "/supplier")} inherit>
                      {explainFeed(i18n, item)}
                    </Anchor>
                  ) : (
                    explainFeed(i18n, item)
                  )}
                </Text>
                <Text size="sm" c="dimmed">
                  {format.dateTime(item.created_at)}
                </Text>
              </Group>
            </Paper>
          ))}
          <Pager count={count} limit={limit} />
        </Stack>
      )}
    </>
  )
}
