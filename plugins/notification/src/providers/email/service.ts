import type { Logger, ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import nodemailer, { type Transporter } from "nodemailer"
import { isNoticeCode } from "../../templates"
import { renderTemplate, type MailBases, type RenderedMail } from "../../templates/render-template"
import { describeDeliveryError } from "./delivery-error"

export type EmailOptions = {
  /** `smtp://user:password@host:port`. Without it nothing is sent and the queue waits. */
  smtpUrl?: string
  from?: string
  storefrontUrl?: string
  adminUrl?: string
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const localhost = { storefront: "http://localhost:3000", commerce: "http://localhost:9000" }

export class EmailProviderService extends AbstractNotificationProviderService {
  static identifier = "email"

  private readonly transport: Transporter | null
  private readonly from: string
  private readonly bases: MailBases
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }, options: EmailOptions) {
    super()
    this.logger = logger
    this.from = options.from ?? process.env.MAIL_FROM ?? "Ряд <no-reply@localhost>"
    this.bases = {
      storefront: options.storefrontUrl ?? process.env.STOREFRONT_URL ?? localhost.storefront,
      admin: options.adminUrl ?? `${process.env.COMMERCE_URL ?? localhost.commerce}/app`,
    }
    this.transport = options.smtpUrl
      ? nodemailer.createTransport({
          url: options.smtpUrl,
          disableFileAccess: true,
          disableUrlAccess: true,
          ...TIMEOUTS,
        })
      : null
  }

  /** Sends one letter; throws when the server did not take it. Words come from our template or ready in `content`. */
  async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!this.transport) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "SMTP_URL is not set")

    const messageId = notification.provider_data?.message_id
    try {
      const sent = await this.transport.sendMail({
        from: notification.from ?? this.from,
        to: { name: "", address: notification.to },
        ...this.wordsOf(notification),
        ...(typeof messageId === "string" ? { messageId } : {}),
        headers: { "Auto-Submitted": "auto-generated" },
        attachments: (notification.attachments ?? []).map(({ filename, content, content_type }) => ({
          filename,
          content: Buffer.from(content, "base64"),
          ...(content_type ? { contentType: content_type } : {}),
        })),
      })
      return { id: sent.messageId }
    } catch (error) {
      this.logger.warn(`Mail by template ${notification.template} was not taken: ${describeDeliveryError(error)}`)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, describeDeliveryError(error))
    }
  }

  private wordsOf({ template, data, content, provider_data }: ProviderSendNotificationDTO): RenderedMail {
    if (content) return { subject: content.subject ?? "", html: content.html ?? "", text: content.text ?? "" }
    if (!isNoticeCode(template)) throw new MedusaError(MedusaError.Types.INVALID_DATA, `No template ${template}`)

    return renderTemplate(template, provider_data?.locale === "en" ? "en" : "ru", data ?? {}, this.bases)
  }
}
