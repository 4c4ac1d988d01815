import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientIp } from "@ryad/identity/client-ip"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "../../../../membership"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../../modules/supplier"
import { submitApplicationWorkflow } from "../../../../workflows/submit-application"
import { printApplication } from "../../../print-supplier"
import type { SupplierApplicationSubmitBody } from "../validators"

export async function POST(req: MedusaRequest<SupplierApplicationSubmitBody>, res: MedusaResponse): Promise<void> {
  const { id, member_id, name } = supplierOf(req)
  await withIdempotency(req, res, async () => {
    await submitApplicationWorkflow(req.scope).run({
      input: {
        supplier_id: id,
        actor: { kind: "supplier", id: member_id, name },
        consents: req.validatedBody.consents,
        ip: clientIp(req),
      },
    })
    const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
    return { application: await printApplication(suppliers, id) }
  })
}
