/** Runs Jest for the calling workspace; the npm script's name chooses the layer (`test:unit` → unit). */
import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"

const require = createRequire(import.meta.url)
const here = path.dirname(fileURLToPath(import.meta.url))
/** A folder for machine-readable results: `npm test` adds their counts up. */
const results = process.env.RYAD_TEST_RESULTS
const type = (process.env.npm_lifecycle_event ?? "test:unit").split(":")[1]

const child = spawn(
  process.execPath,
  [
    "--experimental-vm-modules",
    require.resolve("jest/bin/jest"),
    "--config",
    path.join(here, "jest.cjs"),
    "--rootDir",
    process.cwd(),
    "--passWithNoTests",
    ...(type === "unit" ? [] : ["-w", "1", "--workerIdleMemoryLimit=300MB", "--forceExit"]),
    ...(results
      ? ["--json", `--outputFile=${path.join(results, `${path.basename(process.cwd())}-${type}.json`)}`]
      : []),
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", env: { ...process.env, NODE_ENV: "test", TEST_TYPE: type, NODE_NO_WARNINGS: "1" } },
)
child.on("exit", (code) => process.exit(code ?? 1))
