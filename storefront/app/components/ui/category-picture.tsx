import {
  IconBug,
  IconCategory,
  IconDroplet,
  IconEngine,
  IconFlask,
  IconSeedling,
  IconTool,
  IconTractor,
  IconWheel,
} from "~/components/ui/icons"
import { pictureSource } from "~/lib/picture"
import classes from "./category-picture.module.css"

const drawn: [RegExp, typeof IconTool][] = [
  [/tyre|tire|shin|wheel|koles/, IconWheel],
  [/seed|semen/, IconSeedling],
  [/fertil|udobr/, IconFlask],
  [/protect|crop|zashch|zashit|szr|pestic|herbic/, IconBug],
  [/fuel|oil|masl|topliv|gsm|lubric/, IconDroplet],
  [/engine|dvigat|motor/, IconEngine],
  [/tool|instrument/, IconTool],
  [/part|machin|tract|zapchast|tehn|tekhn|combine/, IconTractor],
]

/** The drawn picture of a section: from the catalogue when it has one, else an icon that fits its name. */
export function CategoryPicture({
  handle,
  picture,
  size = 48,
}: {
  handle: string
  picture?: string | null
  size?: number
}) {
  const source = pictureSource(picture)
  if (source) return <img src={source} width={size} height={size} alt="" loading="lazy" className={classes.picture} />
  const Icon = drawn.find(([pattern]) => pattern.test(handle))?.[1] ?? IconCategory
  return (
    <span className={classes.drawn} style={{ width: size, height: size }} aria-hidden>
      <Icon size={Math.round(size * 0.6)} stroke={1.5} />
    </span>
  )
}
