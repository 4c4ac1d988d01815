import { defineJoinerConfig } from "@medusajs/framework/utils"

export const CATALOGUE_MODULE = "catalogue"

/** Makes `card_document` readable through Query, which is all that a search index definition is given. */
export const joinerConfig = defineJoinerConfig(CATALOGUE_MODULE, {
  models: [],
  primaryKeys: ["id"],
  alias: [
    { name: ["card_document", "card_documents"], entity: "CardDocument", args: { methodSuffix: "CardDocuments" } },
  ],
  schema: `
    type CardDocument {
      id: ID!
      document: JSON
    }
    scalar JSON
  `,
})
