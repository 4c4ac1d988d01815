import type { Core } from "@strapi/strapi"

const admin = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: {
    secret: env("ADMIN_JWT_SECRET"),
    // In production mode Strapi marks the cookie Secure, and a sign-in over plain http (npm start on localhost) then fails.
    cookie: { secure: env("CMS_URL", "").startsWith("https:") },
  },
  apiToken: { salt: env("API_TOKEN_SALT") },
  transfer: { token: { salt: env("TRANSFER_TOKEN_SALT") } },
  secrets: { encryptionKey: env("ENCRYPTION_KEY") },
  flags: { nps: false, promoteEE: false },
})

export default admin
