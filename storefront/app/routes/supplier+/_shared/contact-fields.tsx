import { SimpleGrid } from "@mantine/core"
import type { FieldMetadata } from "@conform-to/react"
import { useLingui } from "@lingui/react/macro"
import { TextareaField, TextField } from "~/components/form/fields"

type Props = { field: (name: string) => FieldMetadata; phoneLength?: number }

/** How buyers reach the supplier and what they read of it: of the application and, later, of the company. */
export function ContactFields({ field, phoneLength }: Props) {
  const { t } = useLingui()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextField
          field={field("phone")}
          label={t`Телефон`}
          type="tel"
          autoComplete="tel"
          maxLength={phoneLength}
          required
        />
        <TextField field={field("email")} label={t`E-mail`} type="email" autoComplete="email" required />
      </SimpleGrid>
      <TextareaField
        field={field("description")}
        label={t`О компании`}
        description={t`Что продаёте и чем удобны: увидят покупатели на странице поставщика`}
        rows={4}
        maxLength={4000}
      />
    </>
  )
}
