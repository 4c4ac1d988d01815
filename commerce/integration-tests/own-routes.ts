import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import type { Route } from "./router"

const root = path.resolve(__dirname, "../..")
const folders = [...readdirSync(path.join(root, "plugins")).map((plugin) => `plugins/${plugin}`), "commerce"]

/** `supplier/offers/[id]/route.ts` → `/supplier/offers/:id`. */
const addressesIn = (folder: string): string[] => {
  const api = path.join(root, folder, "src/api")
  if (!existsSync(api)) return []
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => `/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, ":$1"))
}

const own = new Set(folders.flatMap(addressesIn))

/** Of what the router answers to, the routes that this repository wrote; the others are Medusa's. */
export const ownRoutes = (routes: Route[], methods: string[]): Route[] =>
  routes.filter(({ method, path: address }) => own.has(address) && methods.includes(method))

export const keyOf = ({ method, path: address }: Route): string => `${method} ${address}`
