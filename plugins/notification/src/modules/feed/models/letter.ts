import { model } from "@medusajs/framework/utils"

/** One letter to one address. The row is the queue: it is there before anything is sent and stays after. */
export const Letter = model
  .define(
    { name: "letter", tableName: "mail" },
    {
      id: model.id({ prefix: "mail" }).primaryKey(),
      to: model.text(),
      template: model.text(),
      locale: model.enum(["ru", "en"]).default("ru"),
      data: model.json(),
      attachments: model.json().nullable(),
      status: model.enum(["queued", "sent", "failed"]).default("queued"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      leased_until: model.dateTime().nullable(),
      lease: model.text().nullable(),
      error: model.text().nullable(),
      dedupe_key: model.text().nullable(),
      sent_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { name: "mail_due", on: ["next_attempt_at"], where: "status = 'queued'" },
    { name: "mail_dedupe", on: ["dedupe_key", "to"], unique: true, where: "dedupe_key is not null" },
  ])
