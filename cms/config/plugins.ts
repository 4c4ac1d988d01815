import { createHmac } from "node:crypto"
import type { Core } from "@strapi/strapi"

const MAX_UPLOAD_BYTES = 10 * 1024 * 1024

/** Nobody signs in through this plugin; it only needs some secret, so it gets one of its own that no other token is signed with. */
const visitorSecret = (adminSecret: string) =>
  createHmac("sha256", adminSecret).update("users-permissions").digest("hex")

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  "users-permissions": { config: { jwtSecret: visitorSecret(env("ADMIN_JWT_SECRET", "")) } },
  upload: {
    config: {
      sizeLimit: MAX_UPLOAD_BYTES,
      breakpoints: { medium: 750, small: 500 },
      security: { allowedTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"] },
    },
  },
})

export default plugins
