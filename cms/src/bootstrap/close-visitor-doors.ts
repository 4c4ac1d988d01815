import type { Core } from "@strapi/strapi"

/**
 * Nobody reads, signs in or registers over REST as a visitor: the roles of the users-permissions plugin keep no
 * permission. Done at each start, since the plugin gives some back when it is updated.
 */
export async function closeVisitorDoors(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query("plugin::users-permissions.permission").deleteMany({ where: {} })
  const settings = strapi.store({ type: "plugin", name: "users-permissions" })
  const advanced = (await settings.get({ key: "advanced" })) as Record<string, unknown> | null
  await settings.set({ key: "advanced", value: { ...advanced, allow_register: false } })
}
