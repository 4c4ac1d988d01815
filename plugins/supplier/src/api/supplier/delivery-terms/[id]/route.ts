import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplierOf } from "../../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../../modules/supplier"
import { removeDeliveryTermWorkflow } from "../../../../workflows/remove-delivery-term"
import type { SupplierUpdateDeliveryTermBody } from "../validators"

const idOf = (req: MedusaRequest) => String(req.params.id)

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  res.json({ delivery_term: await suppliers.deliveryTermOf(supplierOf(req).id, idOf(req)) })
}

export async function POST(req: MedusaRequest<SupplierUpdateDeliveryTermBody>, res: MedusaResponse): Promise<void> {
  const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
  res.json({ delivery_term: await suppliers.changeDeliveryTerm(supplierOf(req).id, idOf(req), req.validatedBody) })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await removeDeliveryTermWorkflow(req.scope).run({
    input: { supplier_id: supplierOf(req).id, id: idOf(req) },
  })
  res.json({ id: result.id, object: "delivery_term", deleted: true })
}
