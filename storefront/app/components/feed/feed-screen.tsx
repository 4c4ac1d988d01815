import { Anchor, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, Link } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Pager } from "~/components/table/pager"
import { EmptyState } from "~/components/ui/empty-state"
import { IconBell } from "~/components/ui/icons"
import { PageHeader } from "~/components/ui/page-header"
import { explainFeed } from "~/lib/feed"
import { useFormat } from "~/lib/use-format"
import classes from "./feed-screen.module.css"

type Item = {
  id: string
  code: string
  data?: Record<string, unknown> | null
  href?: string | null
  created_at: string
  read_at?: string | null
}

type Props = {
  feed: Item[]
  count: number
  limit: number
  /** What will come here, said to a person who has no notices yet. */
  promise: string
}

/** The notices of a cabinet, new ones marked; one button marks those of this page as read. */
export function FeedScreen({ feed, count, limit, promise }: Props) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const unread = feed.filter((item) => !item.read_at)
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
      {feed.length === 0 ? (
        <EmptyState icon={<IconBell size={24} />} title={t`Уведомлений пока нет`}>
          {promise}
        </EmptyState>
      ) : (
        <ul className={classes.feed}>
          {feed.map((item) => (
            <li key={item.id} data-unread={!item.read_at || undefined}>
              {item.href?.startsWith("/") ? (
                <Anchor component={Link} to={item.href} c="var(--mantine-color-text)">
                  {explainFeed(i18n, item)}
                </Anchor>
              ) : (
                <span>{explainFeed(i18n, item)}</span>
              )}
              <Text size="xs" c="dimmed">
                {format.dateTime(item.created_at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {count > limit ? <Pager count={count} limit={limit} /> : null}
    </>
  )
}
