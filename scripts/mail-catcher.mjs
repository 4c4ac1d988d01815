/**
 * Takes every mail the platform sends and shows it: an SMTP server and a small web inbox over one folder.
 *   node scripts/mail-catcher.mjs --smtp 2525 --web 8025 --folder .ryad/mail
 */
import { createServer } from "node:http"
import { parseArgs } from "node:util"
import { SMTPServer } from "smtp-server"
import { openMailbox } from "./mail/mailbox.mjs"
import { answerRequest } from "./mail/web.mjs"

const LARGEST_MAIL = 30 * 1024 * 1024

const { values } = parseArgs({
  options: { smtp: { type: "string" }, web: { type: "string" }, folder: { type: "string" } },
})
const mailbox = openMailbox(values.folder)

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  size: LARGEST_MAIL,
  onAuth: (_auth, _session, done) => done(null, { user: "anyone" }),
  onData(stream, session, done) {
    const parts = []
    stream.on("data", (part) => parts.push(part))
    stream.on("end", () => {
      if (stream.sizeExceeded) return done(Object.assign(new Error("the mail is too large"), { responseCode: 552 }))
      mailbox.keep(Buffer.concat(parts), session.envelope).then((id) => done(null, `kept as ${id}`), done)
    })
  },
})
smtp.on("error", (error) => process.stderr.write(`smtp: ${error.message}\n`))
smtp.listen(Number(values.smtp), "localhost")

const web = createServer((request, response) => {
  answerRequest(mailbox, request, response).catch((error) => {
    process.stderr.write(`${error.stack}\n`)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
web.listen(Number(values.web), "localhost")

for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(0))
