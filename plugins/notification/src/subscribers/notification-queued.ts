import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendDueMail } from "../mail/send-due-mail"
import { NotificationEvents } from "../workflows/events"

/** A letter just queued leaves at once instead of with the next run of the job. */
export default async function notificationQueued({ container }: SubscriberArgs): Promise<void> {
  await sendDueMail(container)
}

export const config: SubscriberConfig = { event: NotificationEvents.queued }
