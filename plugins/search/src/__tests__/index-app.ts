import { readdirSync } from "node:fs"
import path from "node:path"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { knex as connect, type Knex } from "@medusajs/framework/mikro-orm/knex"
import "@medusajs/framework/modules-sdk"
import { asValue } from "@medusajs/framework/awilix"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  createPgConnection,
  Modules,
} from "@medusajs/framework/utils"
import { initModules } from "@medusajs/test-utils"
import cardIndex from "../search/card"
import { PostgresSearchProvider } from "../providers/postgres-search/service"

const PLUGINS = path.resolve(__dirname, "../../..")
const inCore = (name: string): string =>
  path.join(path.dirname(require.resolve(`@medusajs/${name}/package.json`)), "dist")

/** Folders that hold a `migrations` folder, in the order in which tables may refer to each other. */
const OWNERS = [
  inCore("product"),
  inCore("search"),
  path.join(PLUGINS, "company/src/modules/company"),
  path.join(PLUGINS, "supplier/src/modules/supplier"),
  path.join(PLUGINS, "offer/src/modules/offer"),
  path.join(PLUGINS, "search/src/providers/postgres-search"),
]

const urlOf = (database: string): string => {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${database}`
}

const recreateDatabase = async (name: string): Promise<void> => {
  const server = connect({ client: "pg", connection: urlOf("postgres") })
  await server.raw(`drop database if exists ${name} with (force)`)
  await server.raw(`create database ${name}`)
  await server.destroy()
}

/** Runs the migrations of a folder without a migrator, which would start a process of its own. */
const createTables = async (knex: Knex, folder: string): Promise<void> => {
  const directory = path.join(folder, "migrations")
  const files = readdirSync(directory).filter((name) => /^(?!.*\.d\.ts$).*\.(js|ts)$/.test(name))
  for (const file of files.sort()) {
    const exported: Record<string, new (...unused: unknown[]) => Migration> = await import(path.join(directory, file))
    for (const MigrationClass of Object.values(exported).filter((value) => typeof value === "function")) {
      const run = async (sql: string) => (await knex.raw(sql.replaceAll("?", "\\?"))).rows
      const migration = new MigrationClass({ execute: run }, null)
      await migration.up()
      for (const query of migration.getQueries()) await run(String(query))
    }
  }
}

/** Medusa's Product and Search modules, this plugin's index and provider, on a fresh database with the real tables. */
export const startIndexApp = async (database: string) => {
  await recreateDatabase(database)
  const knex = createPgConnection({ clientUrl: urlOf(database) })
  for (const folder of OWNERS) await createTables(knex as unknown as Knex, folder)
  // The app registers Query in its container only after the modules stand, so the modules get it through this.
  const late: { query?: RemoteQueryFunction } = {}
  const options = {
    injectedDependencies: {
      [ContainerRegistrationKeys.QUERY]: {
        graph: (...input: Parameters<RemoteQueryFunction["graph"]>) => late.query?.graph(...input),
      },
      [ContainerRegistrationKeys.PG_CONNECTION]: knex,
      [ContainerRegistrationKeys.LOGGER]: { ...console, info: () => undefined, warn: () => undefined },
    },
    databaseConfig: { clientUrl: urlOf(database) },
    modulesConfig: {
      [Modules.PRODUCT]: { resolve: "@medusajs/product" },
      [Modules.SEARCH]: {
        resolve: "@medusajs/search",
        options: {
          providers: [{ resolve: { services: [PostgresSearchProvider] }, id: "postgres", options: {} }],
          indexes: [cardIndex],
          reindex: { batch_size: 1000 },
        },
      },
      catalogue: {
        resolve: path.resolve(__dirname, "../modules/catalogue"),
        definition: {
          key: "catalogue",
          label: "Catalogue",
          defaultPackage: false as const,
          isQueryable: true,
          defaultModuleDeclaration: { scope: "internal" },
        },
      },
    },
    preventConnectionDestroyWarning: true,
  }
  const { medusaApp, shutdown } = await initModules(options)
  late.query = medusaApp.query
  const container = createMedusaContainer()
  container.register(ContainerRegistrationKeys.QUERY, asValue(medusaApp.query))
  container.register(ContainerRegistrationKeys.PG_CONNECTION, asValue(knex))
  const search = medusaApp.modules[Modules.SEARCH]
  container.register(Modules.SEARCH, asValue(search))
  await search.executeIndexMigrationPlan(await search.createIndexMigrationPlan())
  const stop = async () => {
    await shutdown()
    await medusaApp.onApplicationShutdown()
    await knex.destroy()
  }
  return { knex: knex as unknown as Knex, search, query: medusaApp.query, container, stop }
}
