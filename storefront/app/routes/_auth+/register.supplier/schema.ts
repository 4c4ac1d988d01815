import { z } from "zod"

export const registerSupplierSchema = z.object({
  last_name: z.string().trim().min(1).max(100),
  first_name: z.string().trim().min(1).max(100),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{10,20}$/, "field.phone"),
  email: z.email().max(200),
  password: z.string({ error: "field.required" }).min(8, "field.password_short").max(128),
  idempotency_key: z.uuid(),
})

export type RegisterSupplier = z.input<typeof registerSupplierSchema>
