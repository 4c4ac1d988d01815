import type { Core } from "@strapi/strapi"

const MAX_UPLOAD_BYTES = 10 * 1024 * 1024

const middlewares = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  "strapi::logger",
  "strapi::errors",
  {
    name: "strapi::security",
    config: {
      // Pictures are shown by the storefront, which lives on another origin.
      crossOriginResourcePolicy: { policy: "cross-origin" },
      contentSecurityPolicy: { useDefaults: true, directives: { upgradeInsecureRequests: null } },
      hsts: env("CMS_URL", "").startsWith("https:"),
    },
  },
  {
    name: "strapi::cors",
    config: {
      origin: [env("STOREFRONT_URL", "http://localhost:3000"), env("CMS_URL", "http://localhost:1337")],
      methods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    },
  },
  "strapi::query",
  {
    name: "strapi::body",
    config: { formLimit: "1mb", jsonLimit: "1mb", textLimit: "1mb", formidable: { maxFileSize: MAX_UPLOAD_BYTES } },
  },
  "strapi::session",
  { name: "strapi::favicon", config: { path: "./src/assets/favicon.png" } },
  "strapi::public",
]

export default middlewares
