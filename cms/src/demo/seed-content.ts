import path from "node:path"
import type { Core } from "@strapi/strapi"
import { readTexts, type BilingualText } from "./read-texts"
import { contentShapes, type ContentShape } from "./content-shapes"
import { entriesOf } from "./entries"
import { uploadScene } from "./upload-scene"

/** Fills each content type that is still empty with the demo texts of `content/`; a type with anything in it is left alone. */
export async function seedContent(strapi: Core.Strapi): Promise<void> {
  for (const shape of contentShapes) {
    if ((await entriesOf(strapi, shape.uid).count({})) > 0) {
      continue
    }
    const texts = await readTexts(path.join(strapi.dirs.app.root, "content", shape.folder))
    await strapi.db.transaction(async () => {
      for (const text of texts) {
        await writeText(strapi, shape, text)
      }
    })
    strapi.log.info(`Demo content: ${texts.length} of ${shape.uid}`)
  }
}

async function writeText(strapi: Core.Strapi, shape: ContentShape, text: BilingualText): Promise<void> {
  const { fields } = text.ru
  const shared = shape.sharedFields(text.ru)
  const picture = fields.picture
    ? await uploadScene(strapi, fields.picture, fields.picture_alt ?? fields.title ?? "")
    : null
  const data = {
    ...shared,
    ...(shape.pictureField ? { [shape.pictureField]: picture } : {}),
    ...(await territoriesOf(strapi, fields.territories)),
  }
  const status = fields.status === "draft" ? "draft" : "published"
  const entries = entriesOf(strapi, shape.uid)
  const made = await entries.create({ locale: "ru", status, data: { ...data, ...shape.wordFields(text.ru) } })
  if (text.en) {
    const { documentId } = made
    await entries.update({ documentId, locale: "en", status, data: { ...data, ...shape.wordFields(text.en) } })
  }
}

async function territoriesOf(strapi: Core.Strapi, codes: string | undefined) {
  if (!codes) {
    return {}
  }
  const wanted = codes.split(",").map((code) => code.trim())
  const found = await entriesOf(strapi, "api::territory.territory").findMany({ filters: { code: { $in: wanted } } })
  return { territories: { set: found.map(({ documentId }) => documentId) } }
}
