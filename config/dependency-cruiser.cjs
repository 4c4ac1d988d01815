/**
 * The walls between rooms. The plugins' directed acyclic graph is read from their package.json files, so a wall moves
 * only together with a declared dependency.
 */
const { existsSync, readdirSync, readFileSync } = require("node:fs")
const path = require("node:path")

const folder = path.resolve(__dirname, "../plugins")
const plugins = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "package.json")))

const declared = (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, name, "package.json"), "utf8"))
  return Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith("@ryad/"))
    .map((dependency) => dependency.slice("@ryad/".length))
}

const undeclared = plugins.map((name) => {
  const allowed = [name, ...declared(name)].join("|")
  return {
    name: `${name}-declares-what-it-imports`,
    comment: `plugins/${name} may import only the plugins its package.json names; a new edge must keep the graph acyclic.`,
    severity: "error",
    from: { path: `^plugins/${name}/src` },
    to: { path: "^plugins/", pathNot: `^plugins/(${allowed})/` },
  }
})

const isTest = "(__tests__|__fixtures__|integration-tests)/"

module.exports = {
  forbidden: [
    ...undeclared,
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: { pathNot: "node_modules" },
      // A type may point back: a component reads the type of its route's loader.
      to: { circular: true, viaOnly: { pathNot: "node_modules", dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "modules-stand-alone",
      comment: "A module knows no other module: links and workflows bring them together.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/modules/", pathNot: isTest },
      to: { path: "^plugins/([^/]+)/(src|\\.medusa/server/src)/modules/", pathNot: "^plugins/$1/" },
    },
    {
      name: "modules-know-nothing-above",
      comment: "Calls go down: api → workflows → modules.",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/modules/", pathNot: isTest },
      to: { path: "^plugins/[^/]+/(src|\\.medusa/server/src)/(api|workflows|subscribers|jobs)/" },
    },
    {
      name: "workflows-know-no-routes",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/workflows/", pathNot: isTest },
      to: { path: "^plugins/[^/]+/(src|\\.medusa/server/src)/api/" },
    },
    {
      name: "plugins-only-through-exports",
      comment: "Another plugin is reached by its package name, never by a path into its folder.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/", pathNot: "^plugins/$1/", dependencyTypesNot: ["aliased"] },
    },
    {
      name: "plugins-know-no-app",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "^(commerce|cms|storefront)/" },
    },
    {
      name: "storefront-speaks-http",
      comment: "The storefront reaches trade and prose over HTTP only.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(plugins|commerce|cms)/|node_modules/@medusajs/(framework|medusa)/" },
    },
    {
      name: "browser-code-takes-nothing-from-the-server",
      comment: "Components and shared code never import a .server file; routes may, Remix strips it.",
      severity: "error",
      from: { path: "^storefront/app/components/" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "cms-stands-alone",
      comment: "The directory of subjects is a plain table that both sides read by its codes.",
      severity: "error",
      from: { path: "^cms/" },
      to: { path: "^(plugins|commerce|storefront)/", pathNot: "^plugins/territory/src/directory" },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { path: "^(plugins|commerce|cms|storefront)/", pathNot: isTest },
      to: { path: isTest },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|\\.medusa|/dist/|/build/" },
    exclude: {
      path: "(^|/)(\\.medusa/(types|admin)|build|dist|\\.cache|\\.strapi|coverage)/|storefront/app/locales/.*\\.ts$",
    },
    // Type imports bind rooms as much as values do.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    webpackConfig: { fileName: "config/boundaries-resolve.cjs" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
