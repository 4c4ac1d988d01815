import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Core } from "@strapi/strapi"
import sharp from "sharp"
import { drawScene } from "./draw-scene"
import { isMotif } from "./scene-motifs"

/** Draws `motif-variant`, stores it through the upload plugin as PNG (it refuses SVG) and answers the file's id. */
export async function uploadScene(strapi: Core.Strapi, picture: string, alternativeText: string): Promise<number> {
  const [motif = "", variant = "0"] = picture.split("-")
  if (!isMotif(motif)) {
    throw new Error(`No motif is called ${motif}`)
  }
  const folder = await mkdtemp(path.join(tmpdir(), "ryad-cms-"))
  try {
    const filepath = path.join(folder, `${picture}.png`)
    const png = await sharp(Buffer.from(drawScene(motif, Number(variant))))
      .png({ palette: true })
      .toBuffer()
    await writeFile(filepath, png)
    const [file] = await strapi
      .plugin("upload")
      .service("upload")
      .upload({
        data: { fileInfo: { name: `${picture}.png`, alternativeText } },
        files: [{ filepath, originalFilename: `${picture}.png`, mimetype: "image/png", size: png.length }],
      })
    return file.id
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
