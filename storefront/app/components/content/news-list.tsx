import { SimpleGrid, Text } from "@mantine/core"
import { Link } from "@remix-run/react"
import { pictureSource } from "~/lib/picture"
import { useFormat } from "~/lib/use-format"
import classes from "./news-list.module.css"

export type NewsItem = {
  slug: string
  title: string
  teaser: string
  cover?: { url: string; alternativeText?: string | null } | null
  published_on?: string | null
  publishedAt?: string | null
}

export function NewsList({ items, columns = 3 }: { items: NewsItem[]; columns?: number }) {
  const format = useFormat()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: columns }} spacing="sm">
      {items.map((item) => {
        const date = item.published_on ?? item.publishedAt
        const source = pictureSource(item.cover?.url)
        return (
          <Link key={item.slug} to={`/news/${item.slug}`} className={classes.item} prefetch="intent">
            {source ? (
              <img src={source} alt={item.cover?.alternativeText ?? ""} loading="lazy" className={classes.cover} />
            ) : null}
            {date ? (
              <Text size="xs" c="dimmed">
                {format.longDate(date)}
              </Text>
            ) : null}
            <Text fw={600}>{item.title}</Text>
            <Text size="sm" c="dimmed" lineClamp={3}>
              {item.teaser}
            </Text>
          </Link>
        )
      })}
    </SimpleGrid>
  )
}
