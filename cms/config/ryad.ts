import type { Core } from "@strapi/strapi"

/** Who is seated in an empty admin. Without these variables Strapi asks the first visitor of /admin to register. */
const ryad = ({ env }: Core.Config.Shared.ConfigParams) => ({
  admin: {
    email: env("CMS_ADMIN_EMAIL"),
    password: env("CMS_ADMIN_PASSWORD"),
    firstname: "Администратор",
    roleCode: "strapi-super-admin",
  },
  editor: {
    email: env("CMS_EDITOR_EMAIL"),
    password: env("CMS_EDITOR_PASSWORD"),
    firstname: "Редактор",
    roleCode: "strapi-editor",
  },
})

export default ryad
