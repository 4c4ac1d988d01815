import medusa from "@medusajs/eslint-plugin"
import a11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

const made = [
  "**/node_modules/**",
  "**/.medusa/**",
  "**/.ryad/**",
  "**/.turbo/**",
  "**/.cache/**",
  "**/.strapi/**",
  "**/dist/**",
  "**/build/**",
  "**/coverage/**",
  "**/test-results/**",
  "**/playwright-report/**",
  "cms/types/generated/**",
  "cms/public/**",
  "storefront/app/locales/*/*.ts",
]

const trade = ["plugins/*/src/**", "commerce/src/**"]
const tests = ["**/__tests__/**", "**/integration-tests/**", "**/e2e/**", "**/tests/**"]

/** The plugin's own ignores are global and would take the tests out of every other rule: here they bind its rules only. */
const { ignores: medusaIgnores } = medusa.configs.recommended[0]
const medusaRules = medusa.configs.recommended.slice(1).map((config) => ({
  ...config,
  ignores: [...(config.ignores ?? []), ...medusaIgnores, "cms/**", "storefront/**", "config/**", "scripts/**"],
}))

export default tseslint.config(
  { ignores: made },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-debugger": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "start" }],
      "prefer-const": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_", // Merging a library's generic interface repeats its type parameters by name.
          varsIgnorePattern: "^(_|T[A-Z])",
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    files: trade,
    rules: {
      // Money is in kopecks everywhere of our own (docs/contract.md); Medusa's rows get rubles in one place.
      "@medusajs/prices-in-major-units": "off",
      // Sets of rows are written by one SQL: the manager of a Medusa context isn't part of those methods.
      "@medusajs/workflow-id-matches-export-or-filename": "off",
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  {
    // A broken invariant of the code itself is an Error; what a caller can do wrong is refused in api and workflows.
    files: trade,
    ignores: ["plugins/*/src/{api,workflows}/**", "commerce/src/api/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  { files: ["plugins/*/src/workflows/*.ts"], rules: { "max-lines": ["error", { max: 200, skipBlankLines: true }] } },
  {
    files: ["**/*.tsx", "storefront/app/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["storefront/app/**/*.tsx"],
    ...a11y.flatConfigs.recommended,
    settings: { "jsx-a11y": { components: { Button: "button", TextInput: "input", Image: "img" } } },
  },
  { files: tests, rules: { "max-lines": ["error", { max: 800, skipBlankLines: true, skipComments: true }] } },
  { files: ["bench/**"], rules: { "no-console": "off" } },
  { files: ["**/*.cjs", "config/**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
)
