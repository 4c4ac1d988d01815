import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"

const random = () => randomBytes(24).toString("hex")

/** Typed by hand from the starter's table: short words of letters and digits that Strapi's rule accepts. */
const password = () => `Ryad-${randomBytes(5).toString("hex")}`

const recipe = {
  postgresPassword: random,
  commerceJwt: random,
  cmsJwt: random,
  cookie: random,
  session: random,
  cmsToken: () => randomBytes(64).toString("hex"),
  appKeys: () => `${random()},${random()}`,
  apiTokenSalt: random,
  adminJwt: random,
  transferTokenSalt: random,
  cmsAdminPassword: password,
  cmsEditorPassword: password,
  encryptionKey: () => randomBytes(16).toString("hex"),
}

/** Made once per state folder and kept readable by its owner alone; a name that a newer version adds is filled in. */
export function readSecrets(state) {
  const file = path.join(state, "secrets.json")
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const secrets = Object.fromEntries(Object.entries(recipe).map(([name, make]) => [name, kept[name] ?? make()]))
  if (Object.keys(recipe).some((name) => !(name in kept))) {
    writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return secrets
}
