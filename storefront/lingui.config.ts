import { defineConfig } from "@lingui/cli"
import { formatter } from "@lingui/format-po"

// Two catalogues, so that the supplier's cabinet can be worked on without touching the words of the buyer's side.
export default defineConfig({
  sourceLocale: "ru",
  // No fallback: with one, `compile --strict` would take Russian for a missing English sentence and pass.
  locales: ["ru", "en"],
  catalogs: [
    { path: "<rootDir>/app/locales/{locale}/supplier", include: ["<rootDir>/app/routes/supplier+"] },
    { path: "<rootDir>/app/locales/{locale}/main", include: ["<rootDir>/app"], exclude: ["**/supplier+/**"] },
  ],
  compileNamespace: "ts",
  format: formatter({ lineNumbers: false }),
  orderBy: "messageId",
})
