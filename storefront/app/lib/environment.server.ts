import { z } from "zod"

const schema = z.object({
  NODE_ENV: z.string().default("development"),
  COMMERCE_URL: z.string().default("http://localhost:9000"),
  CMS_URL: z.string().default("http://localhost:1337"),
  STOREFRONT_URL: z.string().default("http://localhost:3000"),
  PUBLISHABLE_KEY: z.string().default(""),
  CMS_TOKEN: z.string().default(""),
  SESSION_SECRET: z.string().optional(),
  GALLERY: z.string().optional(),
})

export const environment = schema.parse(process.env)
export const isProduction = environment.NODE_ENV === "production"
