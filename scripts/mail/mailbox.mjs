import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readdirSync } from "node:fs"
import { readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { simpleParser } from "mailparser"

const MOST_KEPT = 500

const people = (header) =>
  [header]
    .flat()
    .filter(Boolean)
    .flatMap((one) => one.value)
    .map(({ address, name }) => ({ address, name }))

function summary(id, mail, envelope) {
  return {
    id,
    date: (mail.date ?? new Date()).toISOString(),
    from: people(mail.from),
    to: people(mail.to),
    recipients: envelope.rcptTo.map((one) => one.address),
    subject: mail.subject ?? "",
    attachments: mail.attachments.map((one, n) => ({
      n,
      filename: one.filename ?? `attachment-${n}`,
      type: one.contentType,
      size: one.size,
    })),
  }
}

/** One `.eml` and one `.json` per mail in `folder`; names sort by arrival; the oldest leave when there are too many. */
export function openMailbox(folder) {
  mkdirSync(folder, { recursive: true })
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .sort()
  const file = (id, ending) => path.join(folder, `${id}.${ending}`)
  const summaryOf = async (id) => JSON.parse(await readFile(file(id, "json"), "utf8"))
  let last = 0

  const forget = (id) => Promise.all(["eml", "json"].map((ending) => rm(file(id, ending), { force: true })))

  return {
    async keep(raw, envelope) {
      // Two mails of one millisecond keep their order.
      last = Math.max(Date.now(), last + 1)
      const id = `${last}-${randomBytes(4).toString("hex")}`
      const kept = summary(id, await simpleParser(raw), envelope)
      await writeFile(file(id, "eml"), raw)
      await writeFile(file(id, "json.new"), JSON.stringify(kept))
      await rename(file(id, "json.new"), file(id, "json"))
      ids.push(id)
      await Promise.all(ids.splice(0, Math.max(0, ids.length - MOST_KEPT)).map(forget))
      return id
    },

    /** Newest first; `to` keeps the mails to one address, `q` those whose subject holds it. */
    async list({ to, q, limit = 100, offset = 0 } = {}) {
      const all = await Promise.all([...ids].reverse().map(summaryOf))
      const wanted = all.filter(
        (mail) =>
          (!to || mail.recipients.some((one) => one.toLowerCase() === to.toLowerCase())) &&
          (!q || mail.subject.toLowerCase().includes(q.toLowerCase())),
      )
      return { mails: wanted.slice(offset, offset + limit), count: wanted.length, limit, offset }
    },

    async read(id) {
      if (!ids.includes(id) || !existsSync(file(id, "eml"))) return null
      const mail = await simpleParser(await readFile(file(id, "eml")))
      return { ...(await summaryOf(id)), text: mail.text ?? "", html: mail.html || "" }
    },

    async attachment(id, n) {
      if (!ids.includes(id)) return null
      const mail = await simpleParser(await readFile(file(id, "eml")))
      const found = mail.attachments[n]
      return found
        ? { filename: found.filename ?? `attachment-${n}`, type: found.contentType, content: found.content }
        : null
    },

    async empty() {
      await Promise.all(ids.splice(0).map(forget))
    },
  }
}
