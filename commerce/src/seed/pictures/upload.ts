import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PictureMotif } from "../catalogue/shape"
import { drawPicture, PICTURE_VARIANTS } from "./draw"

const uploaded = new Map<string, Promise<string>>()

async function upload(container: MedusaContainer, motif: PictureMotif, variant: number): Promise<string> {
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${motif}-${variant}.svg`,
    mimeType: "image/svg+xml",
    content: Buffer.from(drawPicture(motif, variant)).toString("base64"),
    access: "public",
  })
  return file.url
}

/** The address of the motif's picture; each motif and variant is drawn and stored once a run. */
export function uploadPicture(container: MedusaContainer, motif: PictureMotif, number: number): Promise<string> {
  const variant = number % PICTURE_VARIANTS
  const key = `${motif}-${variant}`
  const known = uploaded.get(key)
  if (known) return known
  const url = upload(container, motif, variant)
  uploaded.set(key, url)
  return url
}
