export type RecipientKind = "customer" | "supplier" | "user"
export type MailLocale = "ru" | "en"
export type MailAttachment = { filename: string; file_id: string }

/**
 * One thing to tell one recipient: a line in the bell always, a letter when `email` is there.
 * The same `dedupe_key` for the same recipient is told once, however often it is asked.
 */
export type Notice = {
  recipient_kind: RecipientKind
  recipient_id: string
  email?: string | null
  /** One of the codes in `templates`; another is refused when the notice is queued. */
  code: string
  data: Record<string, unknown>
  /** Path within the recipient's own screens: the storefront for customers and suppliers, the admin for users. */
  href?: string | null
  attachments?: MailAttachment[]
  dedupe_key?: string
  locale?: MailLocale
}
