import { createHash } from "node:crypto"
import type { LegalText, LegalWording } from "./legal-text"
import { offerBuyer } from "./offer-buyer"
import { offerSupplier } from "./offer-supplier"
import { personalData } from "./personal-data"

export type { LegalDocument, LegalText } from "./legal-text"

/** SHA-256 over both languages, so that a consent proves the very wording that was shown. */
export function hashWording(wording: LegalWording): string {
  return createHash("sha256")
    .update(JSON.stringify([wording.text_ru, wording.text_en]))
    .digest("hex")
}

const current: LegalText[] = [personalData, offerSupplier, offerBuyer].map((wording) => ({
  ...wording,
  text_hash: hashWording(wording),
}))

/** The wordings a person accepts today; personal data apart from the offers, as 152-ФЗ asks since 01.09.2025. */
export function currentLegalTexts(): LegalText[] {
  return current
}
