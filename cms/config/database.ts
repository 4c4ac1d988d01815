import type { Core } from "@strapi/strapi"

/** Postgres only: what a developer's machine stores the production server stores too. */
const database = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: "postgres",
    connection: { connectionString: env("CMS_DATABASE_URL") },
    pool: { min: 0, max: 8 },
    acquireConnectionTimeout: 20_000,
  },
})

export default database
