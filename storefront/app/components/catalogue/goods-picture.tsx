import { IconPhoto } from "~/components/ui/icons"
import { pictureSource } from "~/lib/picture"
import classes from "./goods-picture.module.css"

/** A picture of goods in a square of its own, so that nothing jumps while it loads. */
export function GoodsPicture({
  url,
  size,
  alt = "",
}: {
  url: string | null | undefined
  size: number | "fill"
  alt?: string
}) {
  const source = pictureSource(url)
  const style = size === "fill" ? undefined : { width: size, height: size }
  return (
    <span className={classes.frame} style={style} data-fill={size === "fill" || undefined}>
      {source ? (
        <img src={source} alt={alt} loading="lazy" decoding="async" />
      ) : (
        <IconPhoto size={size === "fill" ? 40 : Math.min(32, size / 2)} stroke={1.2} aria-hidden />
      )}
    </span>
  )
}
