import type { Core } from "@strapi/strapi"

interface Seat {
  email?: string
  password?: string
  firstname: string
  roleCode: string
}

/** The first people of the admin, from the environment. A role that already has somebody is left alone. */
export async function seatEditors(strapi: Core.Strapi): Promise<void> {
  const { admin, editor } = strapi.config.get("ryad") as { admin: Seat; editor: Seat }
  for (const seat of [admin, editor]) {
    await take(strapi, seat)
  }
}

async function take(strapi: Core.Strapi, { email, password, firstname, roleCode }: Seat): Promise<void> {
  const role = await strapi.service("admin::role").findOneWithUsersCount({ code: roleCode })
  if (!email || !password || !role || role.usersCount > 0) {
    return
  }
  await strapi.service("admin::user").create({
    email: email.toLowerCase(),
    password,
    firstname,
    isActive: true,
    registrationToken: null,
    preferedLanguage: "ru",
    roles: [role.id],
  })
}
