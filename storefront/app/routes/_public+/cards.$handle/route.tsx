import { Group, SimpleGrid, Stack, Text, Title } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Gallery } from "~/components/card/gallery"
import { OffersTable } from "~/components/card/offers-table"
import { Variants } from "~/components/card/variants"
import { CardTile } from "~/components/catalogue/card-tile"
import tileClasses from "~/components/catalogue/card-tile.module.css"
import { Copyable } from "~/components/ui/copyable"
import { Facts } from "~/components/ui/facts"
import { LinkButton } from "~/components/ui/link-button"
import { Money } from "~/components/ui/money"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { namedMeta } from "~/lib/title"
import { loadCard } from "./card.server"
import classes from "./card.module.css"

export const meta = namedMeta((data) => (data as { card: { title: string } }).card.title)

export const loader = ({ request, params }: LoaderFunctionArgs) => loadCard(request, params.handle ?? "")

export default function CardPage() {
  const { t, i18n } = useLingui()
  const decimal = i18n.locale === "ru" ? "," : "."
  const { card, chosen, now } = useLoaderData<typeof loader>()
  const cheapest = Math.min(...card.offers.flatMap((offer) => offer.prices.map((price) => price.amount_kopecks)))
  return (
    <>
      <PageHeader
        title={card.title}
        crumbs={[
          { label: t`Главная`, to: "/" },
          ...card.breadcrumbs.map((crumb) => ({ label: crumb.name, to: `/catalogue/${crumb.handle}` })),
          { label: card.article ?? card.title },
        ]}
      />
      <Stack gap="lg">
        <div className={classes.top}>
          <Gallery images={card.images} title={card.title} key={card.product_id} />
          <Stack gap="md">
            <Group gap="lg">
              {card.brand ? (
                <Text>
                  <Text span c="dimmed">
                    <Trans>Производитель:</Trans>{" "}
                  </Text>
                  {card.brand}
                </Text>
              ) : null}
              {card.article ? (
                <Group gap={6}>
                  <Text c="dimmed">
                    <Trans>Артикул:</Trans>
                  </Text>
                  <Copyable value={card.article} />
                </Group>
              ) : null}
            </Group>
            <Variants variants={card.variants} chosen={chosen} />
            {card.offers.length > 0 ? (
              <Group gap="md" align="center">
                <Text fz="xl" fw={600}>
                  <Trans>
                    от <Money kopecks={cheapest} />
                  </Trans>
                </Text>
                <LinkButton to="#offers" variant="light">
                  <Plural
                    value={card.offers.length}
                    one="# предложение"
                    few="# предложения"
                    many="# предложений"
                    other="# предложения"
                  />
                </LinkButton>
              </Group>
            ) : null}
            <Facts facts={card.attributes.slice(0, 8).map((one) => factOf(one, decimal))} />
          </Stack>
        </div>
        <section id="offers">
          <Title order={2} mb="sm">
            <Trans>Предложения поставщиков</Trans>
          </Title>
          <OffersTable key={chosen} offers={card.offers} title={card.title} now={now} />
        </section>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          {card.description ? (
            <Section title={t`Описание`}>
              <Text style={{ whiteSpace: "pre-line" }}>{card.description}</Text>
            </Section>
          ) : null}
          {card.attributes.length > 0 || card.gtin ? (
            <Section title={t`Характеристики`}>
              <Facts
                facts={[...card.attributes.map((one) => factOf(one, decimal)), { name: t`Штрихкод`, value: card.gtin }]}
              />
            </Section>
          ) : null}
          {card.compatibility.length > 0 ? (
            <Section title={t`Совместимость`}>
              <ul className={classes.compatibility}>
                {card.compatibility.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Section>
          ) : null}
        </SimpleGrid>
        {card.similar.length > 0 ? (
          <section>
            <Title order={2} mb="sm">
              <Trans>Похожие товары</Trans>
            </Title>
            <div className={tileClasses.tiles} data-compact>
              {card.similar.slice(0, 5).map((one) => (
                <CardTile key={one.product_id} card={one} isCompact />
              ))}
            </div>
          </section>
        ) : null}
      </Stack>
    </>
  )
}

type Attribute = { name: string; value: string | number | boolean | string[]; unit?: string | null }

/** A number of the catalogue keeps a point inside; people read a comma. */
function spoken(text: string, decimal: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(".", decimal) : text
}

function factOf({ name, value, unit }: Attribute, decimal: string) {
  const text = Array.isArray(value) ? value.join(", ") : String(value)
  return { name, value: unit ? `${spoken(text, decimal)} ${unit}` : text }
}
