import { Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import { StatusBadge } from "~/components/ui/status-badge"
import { useFormat } from "~/lib/use-format"
import type { Application } from "../_shared/answers"
import { ApplicationFacts } from "./application-facts"

/** The only screen of somebody who isn't approved yet: what happens to the application and what to do. */
export function StatusScreen({ application }: { application: Application }) {
  const { t } = useLingui()
  return (
    <Stack gap="md">
      <Word application={application} />
      <Section title={t`Что вы указали`}>
        <ApplicationFacts application={application} />
      </Section>
      <History events={application.events} />
    </Stack>
  )
}

function Word({ application: { status, comment } }: { application: Application }) {
  const { t } = useLingui()
  if (status === "submitted")
    return (
      <Notice tone="info" title={t`Заявка на проверке`}>
        <Trans>Обычно проверка занимает один рабочий день. О решении напишем на e-mail, кабинет откроется сам.</Trans>
      </Notice>
    )
  if (status === "changes_requested")
    return (
      <Stack gap="xs" align="flex-start">
        <Notice tone="needs" title={t`Администратор просит исправить заявку`}>
          {comment}
        </Notice>
        <LinkButton to="?step=requisites">
          <Trans>Исправить заявку</Trans>
        </LinkButton>
      </Stack>
    )
  if (status === "approved")
    return (
      <Stack gap="xs" align="flex-start">
        <Notice tone="done" title={t`Заявка одобрена`}>
          <Trans>Кабинет открыт.</Trans>
        </Notice>
        <LinkButton to="/supplier">
          <Trans>Перейти в кабинет</Trans>
        </LinkButton>
      </Stack>
    )
  const title =
    status === "suspended" ? t`Продажи приостановлены` : status === "draft" ? t`Черновик` : t`Заявка отклонена`
  if (status === "draft")
    return (
      <LinkButton to="?step=requisites">
        <Trans>Заполнить заявку</Trans>
      </LinkButton>
    )
  return (
    <Notice tone="refused" title={title}>
      {comment ?? <Trans>Напишите в поддержку, если считаете это ошибкой.</Trans>}
    </Notice>
  )
}

function History({ events }: { events: Application["events"] }) {
  const { t } = useLingui()
  const format = useFormat()
  if (!events.length) return null
  return (
    <Section title={t`История заявки`}>
      <Stack gap="xs" component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {events.map((event) => (
          <li key={`${event.at}${event.to}`}>
            <Text size="sm" c="dimmed" component="span" mr="xs">
              {format.dateTime(event.at)}
            </Text>
            <StatusBadge kind="supplier" status={event.to} />
            {event.comment ? <Text size="sm">{event.comment}</Text> : null}
          </li>
        ))}
      </Stack>
    </Section>
  )
}
