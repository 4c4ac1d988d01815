import { execFile } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, watch, writeFileSync } from "node:fs"
import path from "node:path"
import { root } from "./paths.mjs"

const SETTLE_MS = 300
const isSource = (file) => /\.tsx?$/.test(file) && !/\.d\.ts$|__tests__|^admin\//.test(file)
const isAdmin = (file) => /^admin\/.*\.(tsx?|json|css)$/.test(file) && !/__tests__/.test(file)

/** The same shape as `medusa plugin:build` makes, without types: CommonJS beside the other built files. */
async function transpile(plugin, file) {
  const { default: swc } = await import("@swc/core")
  const source = path.join(root, "plugins", plugin, "src", file)
  if (!existsSync(source)) return
  const { code } = await swc.transform(readFileSync(source, "utf8"), {
    filename: source,
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true, tsx: file.endsWith("x") },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
    },
    sourceMaps: "inline",
  })
  const output = path.join(root, "plugins", plugin, ".medusa", "server", "src", file.replace(/\.tsx?$/, ".js"))
  mkdirSync(path.dirname(output), { recursive: true })
  writeFileSync(output, code)
}

/** Pages of the admin are one bundle, two seconds each; the admin's own Vite then reloads the browser. */
const bundleAdmin = (plugin) =>
  new Promise((resolve, reject) => {
    const script = path.join(root, "scripts", "lib", "build-plugin-admin.mjs")
    execFile(process.execPath, [script, plugin], (error, stdout) => (error ? reject(new Error(stdout)) : resolve()))
  })

/** `medusa develop` doesn't look into plugins: changed files are transpiled in place and its own config is touched. */
export function watchPlugins() {
  const changed = new Map()
  let timer
  const flush = async () => {
    const batch = [...changed.values()]
    changed.clear()
    try {
      const sources = batch.filter(({ file }) => isSource(file))
      const admins = new Set(batch.filter(({ file }) => isAdmin(file)).map(({ plugin }) => plugin))
      await Promise.all(sources.map(({ plugin, file }) => transpile(plugin, file)))
      if (sources.length) utimesSync(path.join(root, "commerce", "medusa-config.ts"), new Date(), new Date())
      for (const plugin of admins) await bundleAdmin(plugin)
      process.stdout.write(`  reloaded ${batch.map(({ plugin, file }) => `${plugin}/${file}`).join(", ")}\n`)
    } catch (error) {
      process.stderr.write(`  ${error.message}\n`)
    }
  }
  for (const plugin of readdirSync(path.join(root, "plugins"))) {
    const folder = path.join(root, "plugins", plugin, "src")
    if (!existsSync(folder)) continue
    watch(folder, { recursive: true }, (_event, file) => {
      if (!file || !(isSource(file) || isAdmin(file))) return
      changed.set(`${plugin}/${file}`, { plugin, file })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), SETTLE_MS)
    })
  }
}
