import { z } from "zod"

const person = {
  last_name: z.string().trim().min(1).max(100),
  first_name: z.string().trim().min(1).max(100),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{10,20}$/, "field.phone"),
  idempotency_key: z.uuid(),
}

const account = {
  email: z.email().max(200),
  password: z.string({ error: "field.required" }).min(8, "field.password_short").max(128),
}

export const registerSupplierSchema = z.object({ ...person, ...account })
/** Of a person who is signed in as a buyer: e-mail and password stay those they have. */
export const registerSignedInSupplierSchema = z.object({
  ...person,
  email: account.email.optional(),
  password: account.password.optional(),
})

export type RegisterSupplier = z.input<typeof registerSupplierSchema>
