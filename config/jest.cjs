/**
 * One Jest preset for every workspace. TEST_TYPE chooses the layer:
 * unit = `__tests__/*.unit.spec.ts` beside the code, module = `*.module.spec.ts`, http = `*.http.spec.ts`.
 * Other plugins are read from their sources, so a test needs no build.
 */
const path = require("node:path")
const root = path.resolve(__dirname, "..")
const type = process.env.TEST_TYPE ?? "unit"
const source = (rest) => path.join(root, "plugins", "$1", "src", rest)

module.exports = {
  testMatch: [`**/*.${type}.spec.[jt]s?(x)`],
  testEnvironment: "node",
  modulePathIgnorePatterns: ["/\\.medusa/", "/build/", "/dist/", "/\\.cache/"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true, tsx: true },
          transform: { decoratorMetadata: true, legacyDecorator: true, react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  moduleNameMapper: {
    "^@ryad/config$": path.join(root, "config", "environment", "index.ts"),
    "^@ryad/config/(.*)$": path.join(root, "config", "$1"),
    "^@ryad/([a-z-]+)/modules/([a-z-]+)$": source("modules/$2/index.ts"),
    "^@ryad/([a-z-]+)/(.*)$": source("$2"),
    "^~/(.*)$": path.join(root, "storefront", "app", "$1"),
  },
  setupFiles: type === "unit" ? [] : [path.join(__dirname, "jest-setup.cjs")],
  testTimeout: type === "unit" ? 10_000 : 120_000,
}
