import type { Core } from "@strapi/strapi"

const NAME = "storefront"
const READABLE = ["article", "page", "banner", "supplier-post", "territory"]
const ACTIONS = READABLE.flatMap((type) => ["find", "findOne"].map((action) => `api::${type}.${type}.${action}`))

/**
 * The storefront's token reads the published content types and nothing else. Its key comes from the environment, so
 * that both rooms can start in any order; a changed key replaces the old one.
 */
export async function issueReaderToken(strapi: Core.Strapi, key: string): Promise<void> {
  const tokens = strapi.db.query("admin::api-token")
  const accessKey: string = strapi.service("admin::api-token-content-api").hash(key)
  const known = await tokens.findOne({ where: { name: NAME } })
  if (known?.accessKey === accessKey) {
    return
  }
  await strapi.db.transaction(async () => {
    // Strapi makes a read-only and a full-access token of its own on an empty database; nobody asked for them.
    await tokens.deleteMany({ where: { name: { $in: [NAME, "Read Only", "Full Access"] }, lastUsedAt: null } })
    await tokens.deleteMany({ where: { name: NAME } })
    const token = await tokens.create({
      data: {
        name: NAME,
        description: "Читает опубликованное. Ключ задан переменной CMS_TOKEN.",
        kind: "content-api",
        type: "custom",
        accessKey,
        encryptedKey: strapi.service("admin::encryption").encrypt(key),
        lifespan: null,
        expiresAt: null,
      },
    })
    for (const action of ACTIONS) {
      await strapi.db.query("admin::api-token-permission").create({ data: { action, token: token.id } })
    }
  })
}
