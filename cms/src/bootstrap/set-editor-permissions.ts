import type { Core } from "@strapi/strapi"

const WRITABLE = ["article", "page", "banner", "supplier-post"].map((type) => `api::${type}.${type}`)
const TERRITORY = "api::territory.territory"
const LOCALES = ["ru", "en"]
const IS_DONE = "editor_permissions"

const explorer = (action: string) => `plugin::content-manager.explorer.${action}`
const media = ["read", "configure-view", "assets.create", "assets.update", "assets.download", "assets.copy-link"]

/** Editors write and publish, authors write drafts of their own; both only read territories. Set once: later changes in the admin stay. */
export async function setEditorPermissions(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: "core", name: "ryad" })
  if (await store.get({ key: IS_DONE })) {
    return
  }
  await assign(strapi, "strapi-editor", permissions(strapi, ["create", "read", "update", "delete", "publish"], []))
  await assign(strapi, "strapi-author", permissions(strapi, ["create", "read", "update"], ["admin::is-creator"]))
  await store.set({ key: IS_DONE, value: true })
}

function permissions(strapi: Core.Strapi, actions: string[], conditions: string[]) {
  const own = (action: string) => (action === "create" ? [] : conditions)
  const written = WRITABLE.flatMap((subject) =>
    actions.map((action) => ({
      action: explorer(action),
      subject,
      properties: ["publish", "delete"].includes(action)
        ? { locales: LOCALES }
        : { fields: fieldsOf(strapi, subject), locales: LOCALES },
      conditions: own(action),
    })),
  )
  const territories = { action: explorer("read"), subject: TERRITORY, properties: { fields: ["code", "name"] } }
  const files = media.map((action) => ({
    action: `plugin::upload.${action}`,
    conditions: ["read", "assets.update"].includes(action) ? conditions : [],
  }))
  return [...written, territories, ...files]
}

const SYSTEM_FIELDS = new Set([
  "createdAt",
  "updatedAt",
  "publishedAt",
  "createdBy",
  "updatedBy",
  "locale",
  "localizations",
])

const fieldsOf = (strapi: Core.Strapi, subject: string) =>
  Object.keys(strapi.getModel(subject as "api::article.article").attributes).filter((name) => !SYSTEM_FIELDS.has(name))

async function assign(strapi: Core.Strapi, code: string, wanted: object[]) {
  const roles = strapi.service("admin::role")
  const role = await roles.findOne({ code })
  if (role) {
    await roles.assignPermissions(role.id, wanted)
  }
}
