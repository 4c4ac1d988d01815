import { Button, Group } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { Trans, useLingui } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import { useEffect } from "react"
import { IconDownload, IconEye, IconMail } from "~/components/ui/icons"
import { StatusBadge } from "~/components/ui/status-badge"

type Answer = { sentence: string; isDone: boolean }

/** Look, save, send to the company's e-mail. */
export function DocumentActions({ id, status, number }: { id: string; status: string; number: string }) {
  const { t } = useLingui()
  const fetcher = useFetcher<Answer>()
  useEffect(() => {
    if (fetcher.state === "idle" && fetcher.data)
      notifications.show({ message: fetcher.data.sentence, color: fetcher.data.isDone ? "field" : "refusal" })
  }, [fetcher.state, fetcher.data])
  if (status !== "ready") return <StatusBadge kind="document" status={status} />
  const path = `/buyer/documents/${id}/pdf`
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        component="a"
        href={`${path}?view`}
        target="_blank"
        rel="noopener"
        size="compact-sm"
        variant="subtle"
        leftSection={<IconEye size={15} />}
        aria-label={t`Открыть счёт № ${number} в новой вкладке`}
      >
        <Trans>Открыть</Trans>
      </Button>
      <Button
        component="a"
        href={path}
        size="compact-sm"
        variant="light"
        leftSection={<IconDownload size={15} />}
        aria-label={t`Скачать счёт № ${number}`}
      >
        PDF
      </Button>
      <fetcher.Form method="post" action="/buyer/documents">
        <Button
          type="submit"
          name="mail"
          value={id}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMail size={15} />}
          loading={fetcher.state !== "idle"}
          aria-label={t`Отправить счёт № ${number} на e-mail`}
        >
          <Trans>На e-mail</Trans>
        </Button>
      </fetcher.Form>
    </Group>
  )
}
