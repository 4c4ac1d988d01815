/** The queue's SQL. `mail` is claimed by lease, so several processes may send at once and none sends another's. */

export const LEASE_SECONDS = 300

export const CLAIM_MAIL = `
  update mail set lease = ?, leased_until = now() + interval '${LEASE_SECONDS} seconds', attempts = attempts + 1
  where id in (
    select id from mail
    where status = 'queued' and next_attempt_at <= now() and (leased_until is null or leased_until < now())
    order by next_attempt_at limit ? for update skip locked
  )
  returning id, "to", template, locale, data, attachments, attempts, lease`

export const MARK_SENT = `
  update mail set status = 'sent', sent_at = now(), updated_at = now(), lease = null, leased_until = null, error = null
  where id = ? and lease = ? and status = 'queued'`

export const MARK_DELAYED = `
  update mail set next_attempt_at = now() + ? * interval '1 second', updated_at = now(),
    lease = null, leased_until = null, error = ?
  where id = ? and lease = ? and status = 'queued'`

export const MARK_FAILED = `
  update mail set status = 'failed', updated_at = now(), lease = null, leased_until = null, error = ?
  where id = ? and lease = ? and status = 'queued'`

export type ClaimedMail = {
  id: string
  to: string
  template: string
  locale: "ru" | "en"
  data: Record<string, unknown>
  attachments: { filename: string; file_id: string }[] | null
  attempts: number
  lease: string
}
