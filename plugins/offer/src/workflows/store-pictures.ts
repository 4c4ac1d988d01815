import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { recordUploadsStep } from "./steps/record-uploads"

export type CheckedPicture = { filename: string; mimeType: string; content: string; sha256: string }

export type StorePicturesInput = { supplier_id: string; pictures: CheckedPicture[] }

/** Stores checked pictures by the File Module and records their owner. Answers `[{ id, url }]` in the order given. */
export const storePicturesWorkflow = createWorkflow("store-pictures", (input: StorePicturesInput) => {
  const files = transform(input, ({ pictures }) =>
    pictures.map(({ filename, mimeType, content }) => ({ filename, mimeType, content, access: "public" as const })),
  )
  const stored = uploadFilesWorkflow.runAsStep({ input: { files } })
  const rows = transform({ input, stored }, ({ input, stored }) =>
    stored.map(({ id, url }, i) => ({
      supplier_id: input.supplier_id,
      file_id: id,
      url,
      sha256: input.pictures[i]?.sha256 ?? "",
    })),
  )
  return new WorkflowResponse(recordUploadsStep(rows))
})
