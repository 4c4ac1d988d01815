import { Group } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { SubmitButton } from "~/components/form/submit-button"
import { LinkButton } from "~/components/ui/link-button"

export function FormButtons({ intent }: { intent: string }) {
  return (
    <Group gap="xs">
      <SubmitButton name="intent" value={intent}>
        <Trans>Сохранить</Trans>
      </SubmitButton>
      <LinkButton to="?" variant="subtle" color="stone">
        <Trans>Отмена</Trans>
      </LinkButton>
    </Group>
  )
}
