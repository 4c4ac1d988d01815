import { Button, Group, Modal, Stack, Textarea } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"

/** Asks why before it cancels: the supplier reads the reason. */
export function CancelOrder() {
  const { t } = useLingui()
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Отменить заказ</Trans>
      </Button>
      <Modal opened={isOpen} onClose={close} title={t`Отменить заказ`} closeButtonProps={{ "aria-label": t`Закрыть` }}>
        <Form method="post" onSubmit={close}>
          <input type="hidden" name="intent" value="cancel" />
          <Stack>
            <Textarea name="reason" label={t`Причина`} required maxLength={500} rows={3} data-autofocus />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                <Trans>Не отменять</Trans>
              </Button>
              <SubmitButton color="refusal">
                <Trans>Отменить заказ</Trans>
              </SubmitButton>
            </Group>
          </Stack>
        </Form>
      </Modal>
    </>
  )
}
