import { z } from "@medusajs/framework/zod"
import { ListParams, text, type Page } from "../../validators"

export const StoreListSuppliers = ListParams.extend({ q: text(100).optional(), territory: text(10).optional() })
export type StoreListSuppliersQuery = Page & Pick<z.infer<typeof StoreListSuppliers>, "q" | "territory">
