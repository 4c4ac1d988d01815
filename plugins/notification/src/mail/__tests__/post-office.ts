import type { AddressInfo } from "node:net"
import { simpleParser, type ParsedMail } from "mailparser"
import { SMTPServer } from "smtp-server"

export type PostOffice = {
  port: number
  letters: ParsedMail[]
  close: () => Promise<void>
}

/** A real SMTP server of this process. `refuse` turns recipients away with 550, as a mailbox that does not exist. */
export const openPostOffice = async (port = 0, refuse: string[] = []): Promise<PostOffice> => {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) =>
      refuse.includes(address) ? done(Object.assign(new Error("No such mailbox"), { responseCode: 550 })) : done(),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((letter) => {
        letters.push(letter)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))

  return {
    // Listening on TCP, so the address is never a pipe's name.
    port: (server.server.address() as AddressInfo).port,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
