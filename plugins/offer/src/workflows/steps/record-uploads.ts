import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFER_MODULE, type OfferModuleService } from "../../modules/offer"

type StoredPicture = { supplier_id: string; file_id: string; url: string; sha256: string }

/** Writes whose pictures these are; undone by deleting the rows. */
export const recordUploadsStep = createStep(
  "record-uploads",
  async (pictures: StoredPicture[], { container }) => {
    const uploads = await container.resolve<OfferModuleService>(OFFER_MODULE).createUploads(pictures)
    return new StepResponse(
      uploads.map(({ file_id, url }) => ({ id: file_id, url })),
      uploads.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<OfferModuleService>(OFFER_MODULE).deleteUploads(ids)
  },
)
