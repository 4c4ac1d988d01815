import { Group, Stack, Text } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import type { ReactNode } from "react"
import { SubmitButton } from "~/components/form/submit-button"
import { Notice } from "~/components/ui/notice"
import type { OfferItem } from "../_shared/offer-answers"
import { WrongFieldProvider } from "../_shared/wrong-field"
import type { action } from "./route"

type Props = { part: "prices" | "stock" | "terms"; isEditable: boolean; offer: OfferItem; children: ReactNode }

/** A part of the item that is saved by itself; without the right it is shown and can't be typed in. */
export function PartForm({ part, isEditable, offer, children }: Props) {
  const fetcher = useFetcher<typeof action>({ key: `${part}-${offer.id}` })
  const answer = fetcher.state === "idle" ? fetcher.data : undefined
  const failed = answer && !answer.isDone ? answer : undefined
  const field = failed?.field
  if (!isEditable)
    return (
      <fieldset disabled style={{ border: 0, padding: 0, margin: 0 }}>
        {children}
        <Text size="sm" c="dimmed" mt="xs">
          <Trans>У вашей роли нет прав менять этот раздел.</Trans>
        </Text>
      </fieldset>
    )
  return (
    <fetcher.Form method="post" action={`/supplier/offers/${offer.id}`}>
      <input type="hidden" name="part" value={part} />
      <Stack gap="sm">
        {failed && !field ? <Notice tone="refused">{failed.error}</Notice> : null}
        <WrongFieldProvider refused={failed && field ? { field, error: failed.error } : null}>
          {children}
        </WrongFieldProvider>
        <Group gap="sm">
          <SubmitButton isPending={fetcher.state !== "idle"}>
            <Trans>Сохранить</Trans>
          </SubmitButton>
          <Text size="sm" c="dimmed" role="status">
            {answer?.isDone ? <Trans>Сохранено</Trans> : null}
          </Text>
        </Group>
      </Stack>
    </fetcher.Form>
  )
}
