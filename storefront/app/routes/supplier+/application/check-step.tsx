import { Anchor, Group, Stack } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form, Link } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import { ApplicationFacts } from "./application-facts"
import type { ApplicationData } from "./route"
import { stepOfField } from "./steps"
import { useFieldNames } from "./use-field-names"

type Refusal = { sentence: string; fields: { field: string; sentence: string }[] }

/** Everything once more before it is sent; a refusal leads to the step where the field is. */
export function CheckStep({ page, refusal }: { page: ApplicationData; refusal?: Refusal }) {
  const { t } = useLingui()
  const names = useFieldNames()
  return (
    <Section title={t`Проверьте и отправьте`}>
      <Stack gap="md">
        {refusal ? (
          <Notice tone="refused" title={refusal.sentence}>
            {refusal.fields.map(({ field, sentence }) => (
              <div key={field}>
                <Anchor component={Link} to={`?step=${stepOfField[field] ?? "requisites"}`}>
                  {names[field] ?? field}
                </Anchor>
                : {sentence}
              </div>
            ))}
          </Notice>
        ) : null}
        <ApplicationFacts application={page.application} />
        <Form method="post">
          <input type="hidden" name="intent" value="submit" />
          <input type="hidden" name="key" value={page.key} />
          <input type="hidden" name="personal_data" value={page.agreed.personal_data} />
          <input type="hidden" name="offer_supplier" value={page.agreed.offer_supplier} />
          <Group>
            <SubmitButton>
              <Trans>Отправить на проверку</Trans>
            </SubmitButton>
            <Anchor component={Link} to="?step=requisites">
              <Trans>Исправить</Trans>
            </Anchor>
          </Group>
        </Form>
      </Stack>
    </Section>
  )
}
