import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDueMail } from "../mail/send-due-mail"

/** Finds letters that wait for another attempt or whose wake-up was lost. */
export default async function sendMail(container: MedusaContainer): Promise<void> {
  await sendDueMail(container)
}

export const config = { name: "send-mail", schedule: { interval: 5_000, concurrency: "forbid" } }
