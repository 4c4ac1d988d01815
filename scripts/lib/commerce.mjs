import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { bins, rooms } from "./paths.mjs"
import { PlainError } from "./plain-error.mjs"
import { dropDatabase, ensureDatabases } from "./postgres.mjs"
import { runNode } from "./run.mjs"

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null)

/**
 * Brings commerce's database to the built code, once per build, and fills it once per state folder. A seed that was cut
 * short leaves its mark, and the next start gives it an empty database: demo data is whole or absent.
 */
export async function prepareCommerce({ state, ports, password, hash, env, steps, logOf, mode }) {
  const isDevelopment = mode === "development"
  const cwd = isDevelopment ? rooms.commerce : rooms.commerceServer
  const script = `./src/scripts/seed.${isDevelopment ? "ts" : "js"}`
  const file = (name) => path.join(state, name)
  const medusa = (args, name, what) => runNode([bins.medusa, ...args], { cwd, env, log: logOf(name), what })
  const forget = () => ["migrated.json", "seed.json", "seeding"].forEach((name) => rmSync(file(name), { force: true }))

  if (existsSync(file("seeding"))) {
    steps.say("The last seed was interrupted: its database is made anew.")
    await dropDatabase(ports.postgres, password, "ryad")
  }
  const created = await ensureDatabases(ports.postgres, password, ["ryad"])
  if (created.length > 0) forget()

  if (readJson(file("migrated.json"))?.hash === hash) steps.skip("database is up to date")
  else {
    await steps.run("migrating the database", () =>
      medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], "migrate", "The migration"),
    )
    writeFileSync(file("migrated.json"), JSON.stringify({ hash }))
  }
  if (!readSeed(state)) await steps.run("filling it with demo data", () => seed({ file, medusa, env, script }))
  else steps.skip("demo data is in place")
  return readSeed(state)
}

async function seed({ file, medusa, env, script }) {
  const output = env.RYAD_SEED_OUTPUT
  rmSync(output, { force: true })
  writeFileSync(file("seeding"), "")
  await medusa(["exec", script], "seed", "The seed")
  if (!readJson(output)?.publishableKey)
    throw new PlainError(`The seed ended without writing a publishable key to ${output}.`)
  renameSync(output, file("seed.json"))
  rmSync(file("seeding"))
}

/** What the seed said: `{ publishableKey, signIns: [{ role, email, password, url }] }`. */
export const readSeed = (state) => readJson(path.join(state, "seed.json"))
