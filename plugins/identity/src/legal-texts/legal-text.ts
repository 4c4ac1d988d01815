export type LegalDocument = "personal_data" | "offer_supplier" | "offer_buyer"

/** One published wording of one document. A new wording is a new version: the text of an accepted one never changes. */
export type LegalWording = {
  document: LegalDocument
  version: string
  title_ru: string
  title_en: string
  text_ru: string
  text_en: string
}

export type LegalText = LegalWording & { text_hash: string }
