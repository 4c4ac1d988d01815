import { Group } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { SubmitButton } from "~/components/form/submit-button"
import { LinkButton } from "~/components/ui/link-button"

export function EditButtons() {
  return (
    <Group gap="xs">
      <SubmitButton>
        <Trans>Сохранить</Trans>
      </SubmitButton>
      <LinkButton to="/supplier/company" variant="subtle" color="stone">
        <Trans>Отмена</Trans>
      </LinkButton>
    </Group>
  )
}
