import { Trans } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"

export function ReceiveOrder() {
  return (
    <Form method="post">
      <SubmitButton name="intent" value="receive">
        <Trans>Подтвердить получение</Trans>
      </SubmitButton>
    </Form>
  )
}
