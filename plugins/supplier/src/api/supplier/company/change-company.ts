import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withIdempotency } from "@ryad/identity/idempotency"
import { supplierOf } from "../../../membership"
import type { OwnDetails } from "../../../modules/supplier"
import { changeSupplierDetailsWorkflow } from "../../../workflows/change-supplier-details"
import { printCompany } from "./print-company"

/** Both halves of the company are saved alike; whose it is comes from the membership, never from the body. */
export async function changeCompany(
  req: MedusaRequest<Partial<OwnDetails> & { version?: number }>,
  res: MedusaResponse,
): Promise<void> {
  const { id, member_id, name } = supplierOf(req)
  const { version, ...details } = req.validatedBody
  await withIdempotency(req, res, async () => {
    await changeSupplierDetailsWorkflow(req.scope).run({
      input: { id, details, version, actor: { kind: "supplier", id: member_id, name } },
    })
    return { company: await printCompany(req.scope, id) }
  })
}
