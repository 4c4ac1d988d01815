import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { readEnvironment, s3AddressOf } from "@ryad/config"

const env = readEnvironment("commerce")
const isHttps = env.COMMERCE_URL.startsWith("https:")

/** One copy of each in the admin bundle: two React routers or two query clients leave plugin pages blank. */
const SINGLE_COPY = [
  "react",
  "react-dom",
  "react-router",
  "react-router-dom",
  "@tanstack/react-query",
  "react-i18next",
  "@medusajs/ui",
]

/** Medusa asks the browser for no language and falls back to English: ours begins in Russian, and a choice of one's own stays. */
const russianFirst = {
  name: "russian-first",
  transformIndexHtml: () => [
    {
      tag: "script",
      children: 'localStorage.getItem("lng") ?? localStorage.setItem("lng", "ru")',
      injectTo: "head-prepend" as const,
    },
  ],
}

/** With REDIS_URL several processes share events, workflows and locks; without it everything lives in this one. */
const redisModules = env.REDIS_URL
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl: env.REDIS_URL },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl: env.REDIS_URL } },
      },
      {
        resolve: "@medusajs/medusa/cache-redis",
        options: { redisUrl: env.REDIS_URL },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: env.REDIS_URL },
            },
          ],
        },
      },
    ]
  : []

const localFiles = {
  resolve: "@medusajs/medusa/file-local",
  id: "local",
  options: {
    upload_dir: path.join(env.FILES_DIR, "public"),
    private_upload_dir: path.join(env.FILES_DIR, "private"),
    backend_url: `${env.COMMERCE_URL}/files`,
  },
}

/** The bucket stays private: pictures leave through our own `/files`, documents through their owners' routes. */
const s3Files = (s3Url: string) => {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3AddressOf(s3Url)
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      endpoint,
      bucket,
      region,
      file_url: `${env.COMMERCE_URL}/files`,
      access_key_id: accessKeyId,
      secret_access_key: secretAccessKey,
      acl: false,
      additional_client_config: { forcePathStyle: true },
    },
  }
}

const fileProvider = env.S3_URL ? s3Files(env.S3_URL) : localFiles

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        supplier: ["emailpass"],
      },
    },
    cookieOptions: { secure: isHttps, sameSite: "lax" },
  },
  admin: {
    // Baked into the bundle at build time: the admin calls the origin it was served from, whatever its port.
    backendUrl: "/",
    storefrontUrl: env.STOREFRONT_URL,
    vite: () => ({ resolve: { dedupe: SINGLE_COPY }, plugins: [russianFirst] }),
  },
  plugins: [
    "@ryad/identity",
    "@ryad/notification",
    "@ryad/territory",
    "@ryad/moderation",
    "@ryad/company",
    "@ryad/supplier",
    "@ryad/offer",
    "@ryad/search",
    "@ryad/checkout",
    "@ryad/document",
  ].map((resolve) => ({ resolve, options: {} })),
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@ryad/notification/providers/email",
            id: "email",
            options: {
              channels: ["email"],
              smtpUrl: env.SMTP_URL,
              from: env.MAIL_FROM,
            },
          },
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: [{ resolve: "@ryad/search/providers/postgres-search", id: "postgres" }],
        reindex: { batch_size: 1000 },
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [fileProvider] },
    },
    ...redisModules,
  ],
})
