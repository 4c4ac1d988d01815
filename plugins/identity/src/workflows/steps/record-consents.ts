import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDENTITY_MODULE, type ConsentInput, type IdentityModuleService } from "../../modules/identity"

/** Keeps the accepted texts with version, hash, time and IP; an outdated version is refused before anything is written. */
export const recordConsentsStep = createStep(
  "record-consents",
  async (consents: ConsentInput[], { container }) => {
    const identity: IdentityModuleService = container.resolve(IDENTITY_MODULE)
    const rows = await identity.recordConsents(consents)
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    const identity: IdentityModuleService = container.resolve(IDENTITY_MODULE)
    if (ids) await identity.deleteConsents(ids)
  },
)
