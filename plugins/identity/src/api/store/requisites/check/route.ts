import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IDENTITY_MODULE, type IdentityModuleService } from "../../../../modules/identity"
import type { StoreCheckRequisitesBody } from "../validators"

/** Open to guests, since registration asks it first; it tells what the public registers tell. */
export async function POST(req: MedusaRequest<StoreCheckRequisitesBody>, res: MedusaResponse): Promise<void> {
  const identity: IdentityModuleService = req.scope.resolve(IDENTITY_MODULE)
  const { outcome, kind, provider, party, reasons } = await identity.checkRequisites(req.validatedBody)
  res.json({
    check: {
      outcome,
      kind,
      provider,
      name: party?.name ?? null,
      short_name: party?.short_name ?? null,
      ogrn: party?.ogrn ?? null,
      kpp: party?.kpp ?? null,
      address: party?.address ?? null,
      head: party?.head ?? null,
      state: party?.state ?? null,
      reasons,
    },
  })
}
