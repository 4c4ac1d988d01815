import { useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { GoodsPicture } from "~/components/catalogue/goods-picture"
import classes from "./gallery.module.css"

export function Gallery({ images, title }: { images: { url: string }[]; title: string }) {
  const { t } = useLingui()
  const [shown, setShown] = useState(0)
  const current = images[shown] ?? images[0]
  return (
    <div className={classes.gallery}>
      <GoodsPicture url={current?.url} size="fill" alt={title} />
      {images.length > 1 ? (
        <div className={classes.thumbs}>
          {images.map((image, index) => (
            <button
              key={image.url}
              type="button"
              onClick={() => setShown(index)}
              aria-label={t`Фото ${index + 1} из ${images.length}`}
              aria-pressed={index === shown}
            >
              <GoodsPicture url={image.url} size={60} />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
