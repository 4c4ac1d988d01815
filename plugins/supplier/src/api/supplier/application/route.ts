import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import { printApplication } from "../../print-supplier"
import type { SupplierApplicationDraftBody } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  res.json({ application: await printApplication(suppliers, supplierOf(req).id) })
}

/** Saves the fields that came and leaves the others; the empty string is «not filled». */
export async function POST(req: MedusaRequest<SupplierApplicationDraftBody>, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const { id } = supplierOf(req)
  const details = Object.fromEntries(
    Object.entries(req.validatedBody).map(([field, value]) => [field, value === "" ? null : value]),
  )
  await suppliers.saveDraft(id, details)
  res.json({ application: await printApplication(suppliers, id) })
}
