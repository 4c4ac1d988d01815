import { z } from "@medusajs/framework/zod"
import { required, territoryCode, text } from "../../validators"

export const SupplierCreateWarehouse = z.strictObject({
  name: required(100),
  territory_code: territoryCode,
  address: text(500).nullable().optional(),
})

export const SupplierUpdateWarehouse = SupplierCreateWarehouse.partial()

export type SupplierCreateWarehouseBody = z.infer<typeof SupplierCreateWarehouse>
export type SupplierUpdateWarehouseBody = z.infer<typeof SupplierUpdateWarehouse>
