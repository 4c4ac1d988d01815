import { fileURLToPath } from "node:url"
import { vitePlugin as remix } from "@remix-run/dev"
import { defineConfig } from "vite"
import babel from "vite-plugin-babel"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [
    // Lingui's macros are expanded before esbuild sees the file; Babel only parses TypeScript here and leaves it as it is.
    babel({
      include: /\/app\/.*\.tsx?$/,
      babelConfig: {
        babelrc: false,
        configFile: false,
        plugins: ["@lingui/babel-plugin-lingui-macro"],
        parserOpts: { plugins: ["typescript", "jsx"] },
        generatorOpts: { retainLines: true },
      },
    }),
    remix({
      // Another folder lets a second build stand beside the one that is being served.
      buildDirectory: process.env.BUILD_DIRECTORY ?? "build",
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: { target: "es2022", assetsInlineLimit: 0 },
  css: { devSourcemap: false },
})
