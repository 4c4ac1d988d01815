import { readdirSync } from "node:fs"
import path from "node:path"

const plugins = path.resolve(__dirname, "../../plugins")

const migrations = () =>
  readdirSync(plugins, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[^/]+\/src\/.*\/migrations\/Migration\w+\.ts$/.test(file))
    .map((file) => path.basename(file, ".ts"))

test("no two plugins share a migration's name: Medusa keeps one table of names and would skip the second silently", () => {
  const names = migrations()
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
