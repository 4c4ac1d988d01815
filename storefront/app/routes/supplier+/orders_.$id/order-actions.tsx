import { Button, Group, Stack, Textarea } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { useState } from "react"
import { SubmitButton } from "~/components/form/submit-button"
import { Section } from "~/components/ui/section"
import type { Order } from "../_shared/answers"

/** The buttons are what commerce allows at this stage; cancelling asks for the reason first. */
export function OrderActions({ order }: { order: Order }) {
  const { t } = useLingui()
  const [isCancelling, setCancelling] = useState(false)
  const words: Record<string, string> = {
    confirmed: t`Подтвердить заказ`,
    awaiting_payment: t`Ждать оплату`,
    paid: t`Отметить оплату`,
    assembling: t`Начать сборку`,
    shipped: t`Отгружен`,
  }
  const forward = order.allowed.filter((stage) => stage !== "cancelled" && words[stage])
  const mayCancel = order.allowed.includes("cancelled")
  if (!forward.length && !mayCancel) return null
  return (
    <Section title={t`Что дальше`}>
      <Stack gap="sm">
        <Group gap="xs">
          {forward.map((stage) => (
            <Form method="post" key={stage}>
              <input type="hidden" name="version" value={order.version} />
              <SubmitButton name="to" value={stage}>
                {words[stage]}
              </SubmitButton>
            </Form>
          ))}
          {mayCancel && !isCancelling ? (
            <Button variant="default" onClick={() => setCancelling(true)}>
              <Trans>Отменить заказ</Trans>
            </Button>
          ) : null}
        </Group>
        {isCancelling ? <Cancel order={order} onLeave={() => setCancelling(false)} /> : null}
      </Stack>
    </Section>
  )
}

function Cancel({ order, onLeave }: { order: Order; onLeave: () => void }) {
  const { t } = useLingui()
  return (
    <Form method="post">
      <input type="hidden" name="version" value={order.version} />
      <Stack gap="xs" maw={520}>
        <Textarea
          name="reason"
          label={t`Причина отмены`}
          description={t`Её увидит покупатель`}
          required
          maxLength={500}
          rows={3}
          data-autofocus
        />
        <Group gap="xs">
          <SubmitButton name="to" value="cancelled" color="refusal">
            <Trans>Отменить заказ</Trans>
          </SubmitButton>
          <Button variant="subtle" color="stone" onClick={onLeave}>
            <Trans>Не отменять</Trans>
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
