import { z } from "zod"
import { kopecksOf } from "../_shared/rubles"

const rubles = z
  .string()
  .transform((text) => kopecksOf(text))
  .refine((kopecks) => kopecks !== null, "offer.price_invalid")
const days = z.coerce.number().int().min(0).max(365)

export const warehouseForm = z.object({
  name: z.string().trim().min(1).max(100),
  territory_code: z.string().min(1),
  address: z.string().trim().max(500).default(""),
})

export const deliveryForm = z
  .object({
    method: z.enum(["pickup", "courier", "transport_company"]),
    name: z.string().trim().min(1).max(100),
    territory_codes: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string())),
    price: rubles,
    free_from: z.preprocess((value) => (value === "" ? undefined : value), rubles.optional()),
    days_min: days,
    days_max: days,
  })
  .refine((form) => form.days_min <= form.days_max, { path: ["days_max"], message: "supplier.days_reversed" })

export const deliveryBody = ({ price, free_from, ...rest }: z.infer<typeof deliveryForm>) => ({
  ...rest,
  price_kopecks: price,
  free_from_kopecks: free_from ?? null,
})
