import { z } from "@medusajs/framework/zod"
import { listPage } from "../../fields"

export const COMPANY_ORDERS = ["created_at", "-created_at", "name", "-name"] as const

export type AdminListCompanies = z.infer<typeof AdminListCompanies>
export const AdminListCompanies = z.strictObject({
  ...listPage,
  q: z.string().trim().max(200).optional(),
  status: z.enum(["active", "pending_check", "blocked"]).optional(),
  price_type_code: z.string().max(50).optional(),
  manager_id: z.string().max(50).optional(),
  order: z.enum(COMPANY_ORDERS).default("-created_at"),
})

export type AdminSetCompanyTerms = z.infer<typeof AdminSetCompanyTerms>
export const AdminSetCompanyTerms = z.strictObject({
  price_type_code: z.string().min(1).max(50).optional(),
  manager_id: z.string().min(1).max(50).nullable().optional(),
  status: z.enum(["active", "blocked"]).optional(),
  reason: z.string().trim().min(1).max(2000).optional(),
})
