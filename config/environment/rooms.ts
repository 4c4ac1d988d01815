import { z } from "zod"
import {
  database,
  flag,
  folder,
  optionalCount,
  optionalSite,
  optionalSubnets,
  optionalText,
  origins,
  port,
  publishableKey,
  redis,
  s3,
  secret,
  secrets,
  sender,
  site,
  smtp,
  workerMode,
} from "./kinds"

/** Every variable of the platform. A room is given only those it names below: least privilege holds for the environment too. */
const variables = z.object({
  DATABASE_URL: database,
  CMS_DATABASE_URL: database,
  REDIS_URL: redis,
  MEILISEARCH_HOST: optionalSite,
  SMTP_URL: smtp,
  MAIL_FROM: sender,
  S3_URL: s3,
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  STORE_CORS: origins,
  ADMIN_CORS: origins,
  AUTH_CORS: origins,
  COMMERCE_URL: site("http://localhost:9000"),
  CMS_URL: site("http://localhost:1337"),
  STOREFRONT_URL: site("http://localhost:3000"),
  PUBLISHABLE_KEY: publishableKey,
  CMS_TOKEN: secret,
  SESSION_SECRET: secret,
  DADATA_TOKEN: optionalText,
  FILES_DIR: folder,
  MAIL_INBOX_URL: optionalSite,
  APP_KEYS: secrets,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  CMS_ADMIN_EMAIL: optionalText,
  CMS_ADMIN_PASSWORD: optionalText,
  CMS_EDITOR_EMAIL: optionalText,
  CMS_EDITOR_PASSWORD: optionalText,
  SEED_DEMO: flag,
  DEMO: flag,
  TRUSTED_PROXIES: optionalSubnets,
  REGISTRATIONS_PER_IP_HOUR: optionalCount,
  REGISTRATIONS_PER_EMAIL_HOUR: optionalCount,
  REQUISITES_CHECKS_PER_IP_HOUR: optionalCount,
  REQUISITES_CHECKS_PER_INN_HOUR: optionalCount,
  SIGN_IN_MISTAKES_PER_IP: optionalCount,
  SIGN_IN_MISTAKES_PER_EMAIL: optionalCount,
  PASSWORD_RESETS_PER_IP_HOUR: optionalCount,
  PASSWORD_RESETS_PER_EMAIL_HOUR: optionalCount,
})

const commerce = variables
  .pick({
    DATABASE_URL: true,
    REDIS_URL: true,
    MEILISEARCH_HOST: true,
    SMTP_URL: true,
    MAIL_FROM: true,
    S3_URL: true,
    JWT_SECRET: true,
    COOKIE_SECRET: true,
    STORE_CORS: true,
    ADMIN_CORS: true,
    AUTH_CORS: true,
    COMMERCE_URL: true,
    CMS_URL: true,
    STOREFRONT_URL: true,
    DADATA_TOKEN: true,
    FILES_DIR: true,
    DEMO: true,
    TRUSTED_PROXIES: true,
    REGISTRATIONS_PER_IP_HOUR: true,
    REGISTRATIONS_PER_EMAIL_HOUR: true,
    REQUISITES_CHECKS_PER_IP_HOUR: true,
    REQUISITES_CHECKS_PER_INN_HOUR: true,
    SIGN_IN_MISTAKES_PER_IP: true,
    SIGN_IN_MISTAKES_PER_EMAIL: true,
    PASSWORD_RESETS_PER_IP_HOUR: true,
    PASSWORD_RESETS_PER_EMAIL_HOUR: true,
  })
  .extend({ PORT: port(9000), MEDUSA_WORKER_MODE: workerMode })

const cms = variables
  .pick({
    CMS_DATABASE_URL: true,
    S3_URL: true,
    FILES_DIR: true,
    JWT_SECRET: true,
    CMS_URL: true,
    STOREFRONT_URL: true,
    CMS_TOKEN: true,
    APP_KEYS: true,
    API_TOKEN_SALT: true,
    ADMIN_JWT_SECRET: true,
    TRANSFER_TOKEN_SALT: true,
    ENCRYPTION_KEY: true,
    CMS_ADMIN_EMAIL: true,
    CMS_ADMIN_PASSWORD: true,
    CMS_EDITOR_EMAIL: true,
    CMS_EDITOR_PASSWORD: true,
    SEED_DEMO: true,
  })
  .extend({ PORT: port(1337) })

const storefront = variables
  .pick({
    COMMERCE_URL: true,
    CMS_URL: true,
    STOREFRONT_URL: true,
    PUBLISHABLE_KEY: true,
    CMS_TOKEN: true,
    SESSION_SECRET: true,
    MAIL_INBOX_URL: true,
    TRUSTED_PROXIES: true,
  })
  .extend({ PORT: port(3000) })

export interface Environments {
  commerce: Readonly<z.infer<typeof commerce>>
  cms: Readonly<z.infer<typeof cms>>
  storefront: Readonly<z.infer<typeof storefront>>
}

export type Room = keyof Environments
export type CommerceEnvironment = Environments["commerce"]
export type CmsEnvironment = Environments["cms"]
export type StorefrontEnvironment = Environments["storefront"]

export const rooms: { [R in Room]: z.ZodType<Environments[R]> } = { commerce, cms, storefront }
