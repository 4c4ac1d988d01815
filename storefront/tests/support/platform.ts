/** Where the platform under test answers. */
export const platform = {
  storefront: process.env.STOREFRONT_URL ?? "http://localhost:3000",
  commerce: process.env.COMMERCE_URL ?? "http://localhost:9000",
  cms: process.env.CMS_URL ?? "http://localhost:1337",
  inbox: process.env.MAIL_INBOX_URL ?? "http://localhost:8025",
}

/** Every demo sign-in shares one password (commerce/src/seed/accounts.ts). */
export const DEMO_PASSWORD = "ryad-demo-2026"
export const ADMIN_EMAIL = "admin@demo.example"
export const OWN_PASSWORD = "journey-password-1"

/** A different e-mail each run, so that a journey can be repeated on one database. */
export const freshEmail = (who: string) => `${who}-${Date.now().toString(36)}@journey.example`
