import { Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { pictureSource } from "~/lib/picture"
import { safeHref } from "~/lib/prose"
import { LinkButton } from "~/components/ui/link-button"
import classes from "./banner-strip.module.css"

export type BannerView = {
  documentId: string
  title: string
  text: string
  href?: string | null
  picture?: { url: string } | null
}

/** Announcements of the territory and the role; the first is large, the rest stand beside it. */
export function BannerStrip({ banners }: { banners: BannerView[] }) {
  const { t } = useLingui()
  if (banners.length === 0) return null
  return (
    <section aria-label={t`Объявления`} className={classes.strip} data-count={Math.min(banners.length, 3)}>
      {banners.slice(0, 3).map((banner, index) => {
        const source = pictureSource(banner.picture?.url)
        const href = safeHref(banner.href)
        return (
          <div key={banner.documentId} className={classes.banner} data-large={index === 0 || undefined}>
            <div className={classes.words}>
              <Text fw={600} fz={index === 0 ? "xl" : "lg"} lh={1.25}>
                {banner.title}
              </Text>
              {banner.text ? <Text>{banner.text}</Text> : null}
              {href?.startsWith("/") ? (
                <LinkButton to={href} variant="white" size="compact-md" w="fit-content" mt={4}>
                  <Trans>Подробнее</Trans>
                </LinkButton>
              ) : null}
            </div>
            {source ? <img src={source} alt="" className={classes.picture} /> : null}
          </div>
        )
      })}
    </section>
  )
}
