import { model } from "@medusajs/framework/utils"

/** One line in somebody's bell: a code with its data, which the storefront turns into words of the reader's language. */
export const FeedItem = model
  .define("feed_item", {
    id: model.id({ prefix: "feed" }).primaryKey(),
    recipient_kind: model.enum(["customer", "supplier", "user"]),
    recipient_id: model.text(),
    code: model.text(),
    data: model.json(),
    href: model.text().nullable(),
    dedupe_key: model.text().nullable(),
    read_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "feed_item_recipient", on: ["recipient_kind", "recipient_id", "created_at"] },
    {
      name: "feed_item_dedupe",
      on: ["recipient_kind", "recipient_id", "dedupe_key"],
      unique: true,
      where: "dedupe_key is not null",
    },
  ])
