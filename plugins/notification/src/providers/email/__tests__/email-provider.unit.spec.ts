import type { Logger } from "@medusajs/framework/types"
import { openPostOffice, type PostOffice } from "../../../mail/__tests__/post-office"
import { isPermanent } from "../delivery-error"
import { EmailProviderService } from "../service"

const logger = { warn: () => undefined, error: () => undefined } as unknown as Logger

const providerFor = (smtpUrl?: string) =>
  new EmailProviderService(
    { logger },
    { smtpUrl, from: "Ряд <ryad@example.com>", storefrontUrl: "https://ryad.example" },
  )

const letterTo = (to: string, data: Record<string, unknown> = {}) => ({
  to,
  channel: "email",
  template: "supplier.approved",
  data: { name: "ООО «Нива»", href: "/supplier", recipient_kind: "supplier", ...data },
  provider_data: { locale: "ru", message_id: "<mail_1@ryad.local>" },
})

const failureOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "",
    (error: Error) => error.message,
  )

describe("EmailProviderService", () => {
  let office: PostOffice
  beforeEach(async () => {
    office = await openPostOffice(0, ["nobody@example.com"])
  })
  afterEach(() => office.close())

  it("sends a letter with words, link, sender and a stable id", async () => {
    await providerFor(`smtp://127.0.0.1:${office.port}`).send(letterTo("buyer@example.com"))

    const [letter] = office.letters
    expect(letter?.subject).toBe("Заявка одобрена: ООО «Нива»")
    expect(letter?.from?.text).toContain("ryad@example.com")
    expect(letter?.messageId).toBe("<mail_1@ryad.local>")
    expect(letter?.text).toContain("https://ryad.example/supplier")
    expect(letter?.html).toContain('href="https://ryad.example/supplier"')
  })

  it("carries an attachment byte for byte", async () => {
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x80])
    await providerFor(`smtp://127.0.0.1:${office.port}`).send({
      ...letterTo("buyer@example.com"),
      attachments: [{ filename: "Счёт 1.pdf", content: bytes.toString("base64"), content_type: "application/pdf" }],
    })

    const attachment = office.letters[0]?.attachments[0]
    expect(attachment?.filename).toBe("Счёт 1.pdf")
    expect(attachment?.contentType).toBe("application/pdf")
    expect(attachment?.content.equals(bytes)).toBe(true)
  })

  it("does not let a name write headers or HTML", async () => {
    const name = "<b>Нива</b>\r\nBcc: all@example.com"
    await providerFor(`smtp://127.0.0.1:${office.port}`).send(letterTo("buyer@example.com", { name }))

    const [letter] = office.letters
    expect(letter?.bcc).toBeUndefined()
    expect(letter?.html).not.toContain("<b>Нива</b>")
    expect(letter?.html).toContain("&lt;b&gt;Нива&lt;/b&gt;")
  })

  it("calls a mailbox that does not exist final", async () => {
    const reason = await failureOf(providerFor(`smtp://127.0.0.1:${office.port}`).send(letterTo("nobody@example.com")))

    expect(reason).toContain("No such mailbox")
    expect(isPermanent(reason)).toBe(true)
  })

  it("calls a server that is down, or not named at all, a delay", async () => {
    const down = await failureOf(providerFor("smtp://127.0.0.1:1").send(letterTo("buyer@example.com")))
    const unnamed = await failureOf(providerFor().send(letterTo("buyer@example.com")))

    expect([down, unnamed].map(isPermanent)).toEqual([false, false])
    expect(down).not.toBe("")
    expect(unnamed).toBe("SMTP_URL is not set")
  })
})
