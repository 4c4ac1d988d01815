import type { Attachment, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MailAttachment } from "../notice"

const CONTENT_TYPES: Readonly<Record<string, string>> = { pdf: "application/pdf", xml: "application/xml" }

/** Private files reach a letter only here: by id through the File Module, so the queue holds no copies of them. */
export const readAttachments = async (
  container: MedusaContainer,
  attachments: MailAttachment[] | null,
): Promise<Attachment[]> => {
  const files = container.resolve(Modules.FILE)

  return await Promise.all(
    (attachments ?? []).map(async ({ filename, file_id }) => ({
      filename,
      content: (await files.getAsBuffer(file_id)).toString("base64"),
      content_type: CONTENT_TYPES[filename.split(".").pop()?.toLowerCase() ?? ""] ?? "application/octet-stream",
      disposition: "attachment",
    })),
  )
}
