import { z } from "@medusajs/framework/zod"
import { supplierStatuses } from "../../../transitions"
import { ListParams, text, type Page } from "../../validators"

const status = z.enum(supplierStatuses as [string, ...string[]])

export const AdminListSuppliers = ListParams.extend({
  status: z.union([status, z.array(status)]).optional(),
  q: text(100).optional(),
})
export const AdminDecideSupplier = z.strictObject({
  comment: text(2000).optional(),
  version: z.number().int().positive().optional(),
})

/** A command without words: an unknown field is refused like anywhere. */
export const AdminRecheckSupplier = z.strictObject({})

export type AdminListSuppliersQuery = Page & Pick<z.infer<typeof AdminListSuppliers>, "status" | "q">
export type AdminDecideSupplierBody = z.infer<typeof AdminDecideSupplier>
