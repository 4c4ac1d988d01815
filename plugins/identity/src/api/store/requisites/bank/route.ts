import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IDENTITY_MODULE, type IdentityModuleService } from "../../../../modules/identity"
import type { StoreCheckBankBody } from "../validators"

export async function POST(req: MedusaRequest<StoreCheckBankBody>, res: MedusaResponse): Promise<void> {
  const identity: IdentityModuleService = req.scope.resolve(IDENTITY_MODULE)
  res.json({ bank: await identity.checkBank(req.validatedBody) })
}
