import { Button, Checkbox, Group, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Form } from "@remix-run/react"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import { useFormat } from "~/lib/use-format"
import type { LegalText } from "../_shared/answers"
import type { ApplicationData } from "./route"

/** Two acts, two boxes, neither ticked beforehand; the version agreed to travels to the last step. */
export function ConsentsStep({ page }: { page: ApplicationData }) {
  const { t } = useLingui()
  return (
    <Section title={t`Согласия`}>
      <Form method="get">
        <input type="hidden" name="step" value="check" />
        <Stack gap="md">
          {page.isConsentMissing ? (
            <Notice tone="needs">
              <Trans>Чтобы отправить заявку, нужны оба согласия.</Trans>
            </Notice>
          ) : null}
          {page.texts.map((text) => (
            <Consent key={text.document} text={text} />
          ))}
          <Group>
            <Button type="submit">
              <Trans>Продолжить</Trans>
            </Button>
          </Group>
        </Stack>
      </Form>
    </Section>
  )
}

function Consent({ text }: { text: LegalText }) {
  const { i18n } = useLingui()
  const format = useFormat()
  const isEnglish = i18n.locale === "en"
  const words = (isEnglish ? text.text_en : text.text_ru) ?? ""
  return (
    <Stack gap={4}>
      <Checkbox
        name={text.document}
        value={text.version}
        required
        label={isEnglish ? text.title_en : text.title_ru}
        description={<Trans>Редакция от {format.version(text.version)}</Trans>}
      />
      <details>
        <summary>
          <Trans>Прочитать текст</Trans>
        </summary>
        {words.split("\n\n").map((paragraph) => (
          <Text key={paragraph} size="sm" mt="xs">
            {paragraph}
          </Text>
        ))}
      </details>
    </Stack>
  )
}
