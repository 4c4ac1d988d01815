import { SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { AttributeField } from "./attribute-field"
import type { Attribute, AttributeValue } from "./offer-answers"
import { PictureField, type Picture } from "./picture-field"

type Props = {
  definitions: Attribute[]
  title?: string
  description?: string
  attributes?: Record<string, AttributeValue>
  images?: Picture[]
}

/** The content of a card: what all buyers see whoever sells. The manufacturer is a field of its own beside these. */
export function CardFields({ definitions, title = "", description = "", attributes = {}, images = [] }: Props) {
  const { t } = useLingui()
  return (
    <Stack gap="sm">
      <TextInput
        name="title"
        label={t`Название`}
        description={t`Тип товара, марка, модель или размер`}
        defaultValue={title}
        required
        maxLength={300}
      />
      <Textarea
        name="description"
        label={t`Описание`}
        description={t`Назначение, комплект, особенности установки своими словами`}
        defaultValue={description}
        rows={5}
        maxLength={20000}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {definitions
          .filter(({ code }) => code !== "brand")
          .map((attribute) => (
            <AttributeField key={attribute.code} attribute={attribute} value={attributes[attribute.code]} />
          ))}
      </SimpleGrid>
      <PictureField initial={images} />
    </Stack>
  )
}
