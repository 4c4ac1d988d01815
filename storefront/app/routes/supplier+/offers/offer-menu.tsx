import { ActionIcon, Menu, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import { IconDots, IconPlayerPause, IconPlayerPlay, IconTrash } from "~/components/ui/icons"
import type { Offer } from "../_shared/offer-answers"
import type { action } from "./route"

/** Pause, resume, withdraw: what this status allows. A withdrawn offer comes back while nobody took its article or variant. */
export function OfferMenu({ offer }: { offer: Offer }) {
  const { t } = useLingui()
  const fetcher = useFetcher<typeof action>()
  const send = (intent: string) =>
    fetcher.submit({ id: offer.id, intent }, { method: "post", action: "/supplier/offers" })
  const answer = fetcher.state === "idle" ? fetcher.data : undefined
  return (
    <div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="stone"
            loading={fetcher.state !== "idle"}
            aria-label={t`Действия: ${offer.title}`}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {offer.status === "active" ? (
            <Menu.Item leftSection={<IconPlayerPause size={16} />} onClick={() => send("pause")}>
              {t`Поставить на паузу`}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconPlayerPlay size={16} />} onClick={() => send("resume")}>
              {t`Вернуть в продажу`}
            </Menu.Item>
          )}
          {offer.status === "withdrawn" ? null : (
            <Menu.Item color="refusal" leftSection={<IconTrash size={16} />} onClick={() => send("withdraw")}>
              {t`Снять с продажи`}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {answer && !answer.isDone ? (
        <Text size="xs" c="var(--mantine-color-error)" maw={180} role="alert">
          {answer.error}
        </Text>
      ) : null}
    </div>
  )
}
