import { Group, Stack, Textarea } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { LinkButton } from "~/components/ui/link-button"
import { Section } from "~/components/ui/section"

/** Asks why before it cancels: the supplier reads the reason. It has its own address, so it needs no scripts. */
export function CancelOrder() {
  const { t } = useLingui()
  return (
    <Section title={t`Отменить заказ`}>
      <Form method="post">
        <input type="hidden" name="intent" value="cancel" />
        <Stack gap="sm">
          <Textarea name="reason" label={t`Причина`} required maxLength={500} rows={3} data-autofocus />
          <Group>
            <SubmitButton color="refusal">
              <Trans>Отменить заказ</Trans>
            </SubmitButton>
            <LinkButton to="?" variant="default" preventScrollReset>
              <Trans>Не отменять</Trans>
            </LinkButton>
          </Group>
        </Stack>
      </Form>
    </Section>
  )
}
