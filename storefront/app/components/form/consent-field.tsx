import { Anchor } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import type { FieldMetadata } from "@conform-to/react"
import { CheckboxField } from "~/components/form/fields"

type Props = { field: FieldMetadata; document: string; version: string; title: string }

/** One consent, one box, never ticked beforehand; the value is the version of the text that stands behind the link. */
export function ConsentField({ field, document, version, title }: Props) {
  return (
    <CheckboxField
      field={field}
      value={version}
      required
      label={
        <Trans>
          Принимаю:{" "}
          <Anchor href={`/legal/${document}`} target="_blank" rel="noopener" underline="always">
            {title}
          </Anchor>
        </Trans>
      }
    />
  )
}
