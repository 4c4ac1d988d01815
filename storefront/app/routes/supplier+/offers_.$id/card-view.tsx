import { Group, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Facts } from "~/components/ui/facts"
import { Section } from "~/components/ui/section"
import { pictureSource } from "~/lib/picture"
import type { CardContent } from "../_shared/offer-answers"
import { useAttributeText } from "../_shared/use-attribute-text"

/** The card as buyers see it now. */
export function CardView({ card, category }: { card: CardContent; category: string }) {
  const { t, i18n } = useLingui()
  const textOf = useAttributeText()
  const characteristics = card.definitions
    .filter(({ code }) => code !== "brand" && card.attributes[code] !== undefined)
    .map(({ code, name_ru, name_en, unit }) => ({
      name: i18n.locale === "en" && name_en ? name_en : name_ru,
      value: `${textOf(card.attributes[code])}${unit ? ` ${unit}` : ""}`,
    }))
  return (
    <Section title={t`Карточка`}>
      {card.images.length ? (
        <Group gap="xs" mb="sm">
          {card.images.map((image, at) => (
            <img
              key={image.id}
              src={pictureSource(image.url) ?? ""}
              alt={t`Картинка ${at + 1}`}
              width={96}
              height={96}
              style={{ objectFit: "contain" }}
            />
          ))}
        </Group>
      ) : null}
      <Facts
        facts={[
          { name: t`Раздел каталога`, value: category },
          { name: t`Производитель`, value: card.brand },
          { name: t`Артикул производителя`, value: card.article },
          { name: t`GTIN`, value: card.gtin },
          ...characteristics,
        ]}
      />
      {card.description ? (
        <Text mt="sm" style={{ whiteSpace: "pre-wrap" }}>
          {card.description}
        </Text>
      ) : null}
    </Section>
  )
}
