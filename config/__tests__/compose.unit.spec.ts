import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { load } from "js-yaml"
import { environmentProblems, type Room } from "../environment"
import { rooms } from "../environment/rooms"

const root = path.resolve(__dirname, "../..")

type Service = {
  command?: string | string[]
  environment?: Record<string, string>
  working_dir?: string
  build?: string
  image?: string
  depends_on?: Record<string, { condition: string }>
  ports?: string[]
  volumes?: string[]
}

const compose = load(readFileSync(path.join(root, "docker-compose.yml"), "utf8")) as {
  services: Record<string, Service>
  volumes: Record<string, null>
}
const { services } = compose

/** What an operator writes into .env for the full form. */
const written: Record<string, string> = {
  ...Object.fromEntries(
    readFileSync(path.join(root, ".env.example"), "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, name = "", value = ""] = /^([A-Z_]+)="?([^"]*)"?$/.exec(line) ?? []
        return name ? [[name, value]] : []
      }),
  ),
  POSTGRES_PASSWORD: "a-password",
  CMS_JWT_SECRET: "a-secret-of-the-tests",
}

/** Compose's own substitution: `${X}`, `${X:-default}`, `${X:?}`. */
const substituted = (value: string) =>
  value.replace(/\$\{(\w+)(?::-([^}]*)|:\?)?\}/g, (_, name: string, fallback = "") => written[name] || fallback)

const environmentOf = (name: string) =>
  Object.fromEntries(Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, substituted(value)]))

const roomOf: Record<string, Room> = {
  migrate: "commerce",
  seed: "commerce",
  commerce: "commerce",
  "commerce-worker": "commerce",
  cms: "cms",
  storefront: "storefront",
}
/** Read by the engines themselves, so no schema of ours names them. */
const OTHERS = new Set(["MEDUSA_DISABLE_TELEMETRY", "STRAPI_TELEMETRY_DISABLED", "RYAD_SEED_OUTPUT"])
/** A token that may be absent, and numbers that only sound like secrets. */
const isNoSecret = (name: string) => name === "DADATA_TOKEN" || name.includes("_PER_")
const FOREIGN_IMAGES = ["postgres", "redis", "meilisearch", "mail"]

it("every service is an app of ours or a known image", () => {
  expect(Object.keys(services).sort()).toEqual([...Object.keys(roomOf), ...FOREIGN_IMAGES].sort())
})

describe.each(Object.entries(roomOf))("the service %s", (name, room) => {
  it("starts with .env.example filled in and knows each variable it is given", () => {
    const environment = environmentOf(name)
    // The key is printed by the seed, the example's stands in for it.
    expect(environmentProblems(room, environment)).toEqual([])
    const known = Object.keys((rooms[room] as unknown as { shape: object }).shape)
    expect(Object.keys(environment).filter((key) => !known.includes(key) && !OTHERS.has(key))).toEqual([])
  })

  it("has no default for a secret", () => {
    for (const [key, value] of Object.entries(services[name]?.environment ?? {})) {
      if (/SECRET|KEY|SALT|PASSWORD|TOKEN|DATABASE_URL/.test(key) && !isNoSecret(key)) {
        expect([key, value]).toEqual([key, expect.stringMatching(/\$\{\w+:\?\}/)])
      }
    }
  })
})

it("commerce is one server and one worker, and both wait for the one migration", () => {
  expect(environmentOf("commerce").MEDUSA_WORKER_MODE).toBe("server")
  expect(environmentOf("commerce-worker").MEDUSA_WORKER_MODE).toBe("worker")
  for (const name of ["commerce", "commerce-worker", "seed"]) {
    expect(services[name]?.depends_on?.migrate).toEqual({ condition: "service_completed_successfully" })
  }
  const migrating = Object.entries(services).filter(([, { command }]) => String(command).includes("db:migrate"))
  expect(migrating.map(([name]) => name)).toEqual(["migrate"])
})

it("named programs stand in the image, named volumes are declared", () => {
  for (const { command, volumes = [] } of Object.values(services)) {
    for (const [, file = ""] of String(command).matchAll(/\/ryad\/(node_modules\/\S+?\.js)/g)) {
      expect([file, existsSync(path.join(root, file))]).toEqual([file, true])
    }
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0])
  }
})
