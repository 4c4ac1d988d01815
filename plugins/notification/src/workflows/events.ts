/** Wakes the sender early; the queue itself is the `mail` table, so a lost event only costs seconds. */
export const NotificationEvents = { queued: "notification.queued" } as const
