import path from "node:path"
import { addressesOf } from "./ports.mjs"

/** Services of the full form that a person may name in the shell; everything else is this instance's own. */
const passedOn = ["REDIS_URL", "MEILISEARCH_HOST", "S3_URL", "DADATA_TOKEN"]

const cmsPeople = { admin: "admin@ryad.example", editor: "editor@ryad.example" }

/** Who was seated in the CMS, in the shape of the seed's sign-ins. */
export const cmsSignIns = (secrets, url) => [
  { role: "cms admin", email: cmsPeople.admin, password: secrets.cmsAdminPassword, url },
  { role: "cms editor", email: cmsPeople.editor, password: secrets.cmsEditorPassword, url },
]

/** The environment of each app of one instance: only what that app's schema names (config/environment/rooms.ts). */
export function environmentsOf({ state, ports, secrets, publishableKey = "", mode = "production" }) {
  const at = addressesOf(ports)
  const database = (name) => `postgres://ryad:${secrets.postgresPassword}@localhost:${ports.postgres}/${name}`
  const files = (room) => path.join(state, "files", room)
  const shared = {
    ...base(),
    NODE_ENV: mode,
    COMMERCE_URL: at.commerce,
    CMS_URL: at.cms,
    STOREFRONT_URL: at.storefront,
  }
  return {
    commerce: {
      ...shared,
      ...Object.fromEntries(passedOn.map((name) => [name, process.env[name] ?? ""])),
      PORT: String(ports.commerce),
      DATABASE_URL: database("ryad"),
      SMTP_URL: at.smtp,
      MAIL_FROM: "Ряд <noreply@ryad.example>",
      JWT_SECRET: secrets.commerceJwt,
      COOKIE_SECRET: secrets.cookie,
      STORE_CORS: at.storefront,
      ADMIN_CORS: at.commerce,
      AUTH_CORS: `${at.storefront},${at.commerce}`,
      FILES_DIR: files("commerce"),
      DEMO: "true",
      RYAD_SEED_OUTPUT: path.join(state, "seed-output.json"),
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
    cms: {
      ...shared,
      PORT: String(ports.cms),
      CMS_DATABASE_URL: database("ryad_cms"),
      JWT_SECRET: secrets.cmsJwt,
      CMS_TOKEN: secrets.cmsToken,
      APP_KEYS: secrets.appKeys,
      API_TOKEN_SALT: secrets.apiTokenSalt,
      ADMIN_JWT_SECRET: secrets.adminJwt,
      TRANSFER_TOKEN_SALT: secrets.transferTokenSalt,
      ENCRYPTION_KEY: secrets.encryptionKey,
      FILES_DIR: files("cms"),
      CMS_ADMIN_EMAIL: cmsPeople.admin,
      CMS_ADMIN_PASSWORD: secrets.cmsAdminPassword,
      CMS_EDITOR_EMAIL: cmsPeople.editor,
      CMS_EDITOR_PASSWORD: secrets.cmsEditorPassword,
      SEED_DEMO: "true",
      STRAPI_TELEMETRY_DISABLED: "true",
    },
    storefront: {
      ...shared,
      PORT: String(ports.storefront),
      PUBLISHABLE_KEY: publishableKey,
      CMS_TOKEN: secrets.cmsToken,
      SESSION_SECRET: secrets.session,
      MAIL_INBOX_URL: at.inbox,
    },
  }
}

/** The shell's own variables without npm's: a nested npm or medusa must not take this script's lifecycle for its own. */
export function base() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")))
}

/** A build reads no service; the apps' configs are still checked by the schema, so harmless values stand in. */
export function buildEnvironment(ports, state) {
  const placeholder = "only-for-building-never-used-at-run-time"
  const secrets = new Proxy({}, { get: () => `${placeholder},${placeholder}` })
  const all = environmentsOf({ state, ports, secrets, publishableKey: "pk_build" })
  return { ...all.commerce, ...all.cms, ...all.storefront, PORT: "", SEED_DEMO: "false", RYAD_SEED_OUTPUT: "" }
}
