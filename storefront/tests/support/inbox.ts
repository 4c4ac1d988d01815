import { expect } from "@playwright/test"
import { platform } from "./platform"

export type Mail = { id: string; to: string[]; subject: string; attachments: { filename: string }[] }

const answerOf = async (path: string) => {
  const answer = await fetch(`${platform.inbox}${path}`)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer
}

async function mailsTo(email: string): Promise<Mail[]> {
  const { mails } = (await (await answerOf("/api/mails?limit=500")).json()) as { mails: Mail[] }
  return mails.filter((mail) => JSON.stringify(mail.to).includes(email))
}

/** Waits for a mail to `email` whose subject has `words`; mail is sent by a worker, so it takes seconds. */
export async function mailArrives(email: string, words: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        found = (await mailsTo(email)).find(({ subject }) => words.test(subject))
        return Boolean(found)
      },
      { timeout: 120_000, message: `a mail to ${email} about ${words}` },
    )
    .toBe(true)
  return found as Mail
}

/** The bytes of the mail's attachment number `index`. */
export const attachmentOf = async (mail: Mail, index = 0): Promise<Buffer> =>
  Buffer.from(await (await answerOf(`/api/mails/${mail.id}/attachments/${index}`)).arrayBuffer())
