import { configLoaderOverride, startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils"

/**
 * The commerce app of the test runner in a process of its own: the same loaders, environment and database, another port,
 * another memory. `startApp` sends the port to the parent. Without a parent it ends, so that nothing is left behind.
 */
async function serve() {
  process.on("disconnect", () => process.exit(0))
  await configLoaderOverride(process.cwd(), { clientUrl: process.env.DATABASE_URL ?? "" })
  await startApp({ cwd: process.cwd() })
}

serve().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
