import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import { createDeliveryTermWorkflow } from "../../../workflows/create-delivery-term"
import type { Page } from "../../validators"
import type { SupplierCreateDeliveryTermBody } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  const { limit, offset } = req.validatedQuery as Page
  const [delivery_terms, count] = await suppliers.listAndCountDeliveryTerms(
    { supplier_id: supplierOf(req).id },
    { take: limit, skip: offset, order: { name: "ASC" } },
  )
  res.json({ delivery_terms, count, limit, offset })
}

export async function POST(req: MedusaRequest<SupplierCreateDeliveryTermBody>, res: MedusaResponse): Promise<void> {
  const input = { supplier_id: supplierOf(req).id, data: req.validatedBody }
  await withIdempotency(req, res, async () => {
    const { result } = await createDeliveryTermWorkflow(req.scope).run({ input })
    return { delivery_term: result }
  })
}
