import { Badge, SimpleGrid, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { pictureSource } from "~/lib/picture"
import classes from "./news-list.module.css"

export type PostView = {
  documentId: string
  title: string
  teaser: string
  kind?: string | null
  picture?: { url: string } | null
  supplierName?: string | null
  supplierHandle?: string | null
}

export function SupplierPosts({ posts, columns = 4 }: { posts: PostView[]; columns?: number }) {
  const { t } = useLingui()
  const names: Record<string, string> = { news: t`Новость`, offer: t`Предложение`, promo: t`Акция` }
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: columns }} spacing="sm">
      {posts.map((post) => {
        const source = pictureSource(post.picture?.url)
        const body = (
          <>
            {source ? <img src={source} alt="" loading="lazy" className={classes.cover} /> : null}
            <Badge color={post.kind === "promo" ? "amber" : "stone"} w="fit-content">
              {names[post.kind ?? "news"] ?? names.news}
            </Badge>
            <Text fw={600}>{post.title}</Text>
            <Text size="sm" c="dimmed" lineClamp={3}>
              {post.teaser}
            </Text>
            {post.supplierName ? <Text size="sm">{post.supplierName}</Text> : null}
          </>
        )
        return post.supplierHandle ? (
          <Link key={post.documentId} to={`/suppliers/${post.supplierHandle}`} className={classes.item}>
            {body}
          </Link>
        ) : (
          <div key={post.documentId} className={classes.item}>
            {body}
          </div>
        )
      })}
    </SimpleGrid>
  )
}
