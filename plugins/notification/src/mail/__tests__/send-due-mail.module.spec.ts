import path from "node:path"
import type {
  CreateNotificationDTO,
  Logger,
  MedusaContainer,
  ProviderSendNotificationDTO,
} from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { FEED_MODULE, type FeedModuleService } from "../../modules/feed"
import { EmailProviderService } from "../../providers/email"
import { sendDueMail } from "../send-due-mail"
import { openPostOffice } from "./post-office"

jest.setTimeout(60_000)

const logger = { warn: () => undefined, error: () => undefined } as unknown as Logger

/** Medusa's module around the provider is the only part left out: it adds a row of its own and calls `send`. */
const containerOf = (feed: FeedModuleService, port: number): MedusaContainer => {
  const provider = new EmailProviderService(
    { logger },
    { smtpUrl: `smtp://127.0.0.1:${port}`, from: "ryad@example.com" },
  )
  const container = createMedusaContainer()
  container.register({
    [FEED_MODULE]: asValue(feed),
    [ContainerRegistrationKeys.LOGGER]: asValue(logger),
    [Modules.FILE]: asValue({ getAsBuffer: (id: string) => Promise.resolve(Buffer.from(`bytes of ${id}`)) }),
    [Modules.NOTIFICATION]: asValue({
      listNotifications: () => Promise.resolve([]),
      createNotifications: (data: CreateNotificationDTO) => provider.send(data as ProviderSendNotificationDTO),
    }),
  })
  return container
}

moduleIntegrationTestRunner<FeedModuleService>({
  moduleName: FEED_MODULE,
  resolve: path.join(__dirname, "../../modules/feed"),
  pathToMigrations: path.join(__dirname, "../../modules/feed/migrations"),
  testSuite: ({ service }) => {
    const queue = (emails: string[]) =>
      service.queue(
        emails.map((email, index) => ({
          recipient_kind: "customer" as const,
          recipient_id: `cus_${index}`,
          email,
          code: "document.invoice_ready",
          data: { number: "С-1", order_number: 10001 },
          attachments: [{ filename: "invoice.pdf", file_id: "file_1" }],
        })),
      )

    it("sends what is due once, with its attachment, from two processes at the same time", async () => {
      const office = await openPostOffice()
      await queue(Array.from({ length: 12 }, (_, index) => `buyer${index}@example.com`))
      const container = containerOf(service, office.port)

      const sent = await Promise.all([sendDueMail(container), sendDueMail(container)])
      await office.close()

      expect(sent[0] + sent[1]).toBe(12)
      expect(new Set(office.letters.map((letter) => letter.messageId)).size).toBe(12)
      expect(office.letters).toHaveLength(12)
      expect(office.letters[0]?.attachments[0]?.content.toString()).toBe("bytes of file_1")
      expect(await sendDueMail(container)).toBe(0)
    })

    it("keeps every letter while the server is down and sends it when it is back", async () => {
      const closed = await openPostOffice()
      await closed.close()
      await queue(["buyer@example.com"])
      const container = containerOf(service, closed.port)

      expect(await sendDueMail(container)).toBe(0)
      const [waiting] = await service.listLetters({})
      expect(waiting).toMatchObject({ status: "queued", attempts: 1, lease: null })
      expect(waiting?.error).toContain("ECONNREFUSED")
      expect(waiting!.next_attempt_at.getTime()).toBeGreaterThan(Date.now())

      const office = await openPostOffice(closed.port)
      await service.updateLetters({ id: waiting!.id, next_attempt_at: new Date(Date.now() - 1000) })
      expect(await sendDueMail(container)).toBe(1)
      await office.close()

      expect(office.letters).toHaveLength(1)
      expect((await service.listLetters({}))[0]).toMatchObject({ status: "sent", attempts: 2, error: null })
    })

    it("gives up on a mailbox that does not exist, and not on its neighbours", async () => {
      const office = await openPostOffice(0, ["nobody@example.com"])
      await queue(["nobody@example.com", "buyer@example.com"])
      await sendDueMail(containerOf(service, office.port))
      await office.close()

      const mails = await service.listLetters({}, { order: { to: "ASC" } })
      expect(mails.map(({ to, status }) => [to, status])).toEqual([
        ["buyer@example.com", "sent"],
        ["nobody@example.com", "failed"],
      ])
    })
  },
})
