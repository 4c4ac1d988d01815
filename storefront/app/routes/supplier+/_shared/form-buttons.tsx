import { Group } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { SubmitButton } from "~/components/form/submit-button"
import { LinkButton } from "~/components/ui/link-button"

type Props = { cancelTo: string; intent?: string }

/** Saves the form, as `intent` where the page has several, or leaves it. */
export function FormButtons({ cancelTo, intent }: Props) {
  return (
    <Group gap="xs">
      <SubmitButton {...(intent ? { name: "intent", value: intent } : {})}>
        <Trans>Сохранить</Trans>
      </SubmitButton>
      <LinkButton to={cancelTo} variant="subtle" color="stone">
        <Trans>Отмена</Trans>
      </LinkButton>
    </Group>
  )
}
