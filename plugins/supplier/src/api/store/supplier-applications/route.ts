import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { accountProofOf } from "@ryad/identity/account-proof"
import { issueToken } from "@ryad/identity/hats"
import { withIdempotency } from "@ryad/identity/idempotency"
import { SUPPLIER_MODULE, type SupplierModuleService } from "../../../modules/supplier"
import { applyAsSupplierWorkflow } from "../../../workflows/apply-as-supplier"
import { printApplication } from "../../print-supplier"
import type { StoreApplyAsSupplierBody } from "./validators"

/** Opens an account with a draft application and signs its owner in. */
export async function POST(req: MedusaRequest<StoreApplyAsSupplierBody>, res: MedusaResponse): Promise<void> {
  const apply = async () => {
    const { email, password, ...person } = req.validatedBody
    const account = await accountProofOf(req, { email, password })
    const { result } = await applyAsSupplierWorkflow(req.scope).run({ input: { ...person, ...account } })
    return result
  }
  // The token is issued at each answer and never lies in the table of keys.
  const present = async ({ supplier_id, auth_identity_id }: Awaited<ReturnType<typeof apply>>) => {
    const suppliers: SupplierModuleService = req.scope.resolve(SUPPLIER_MODULE)
    const identity = await req.scope.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id)
    return {
      supplier: await printApplication(suppliers, supplier_id),
      token: issueToken(req.scope, identity, "supplier"),
    }
  }
  await withIdempotency(req, res, apply, { present })
}
