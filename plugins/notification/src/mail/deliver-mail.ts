import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ClaimedMail } from "../modules/feed/mail-queue"
import { readAttachments } from "./read-attachments"

/** A process may die between the SMTP server's «250» and our note of it; Medusa's own record then tells. */
const hasLeftBefore = async (container: MedusaContainer, mail: ClaimedMail): Promise<boolean> => {
  if (mail.attempts < 2) return false

  const earlier = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ resource_id: mail.id, resource_type: "mail" }, { select: ["id", "status"], take: null })
  return earlier.some(({ status }) => status === "success")
}

/**
 * Sends one claimed letter through Medusa's Notification Module; throws when it was not taken. Each attempt has its own
 * key: under a repeated one the module would update a notification that does not exist.
 */
export const deliverMail = async (container: MedusaContainer, mail: ClaimedMail): Promise<void> => {
  if (await hasLeftBefore(container, mail)) return

  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: "email",
    template: mail.template,
    data: mail.data,
    provider_data: { locale: mail.locale, message_id: `<${mail.id}@ryad.local>` },
    attachments: await readAttachments(container, mail.attachments),
    idempotency_key: `${mail.id}:${mail.attempts}`,
    resource_id: mail.id,
    resource_type: "mail",
  })
}
