import type { Core } from "@strapi/strapi"
import { errors } from "@strapi/utils"

const WRITES = new Set(["create", "update"])

interface BannerDates {
  starts_at?: string | Date | null
  ends_at?: string | Date | null
}

/** A banner whose end is not after its start would never be shown, so it is refused when it is saved. */
export function checkBannerDates(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid === "api::banner.banner" && WRITES.has(context.action)) {
      // The action was narrowed by name above; Strapi types the parameters of all actions as one union.
      refuseReversed((context.params as { data?: BannerDates }).data ?? {})
    }
    return next()
  })
}

function refuseReversed({ starts_at, ends_at }: BannerDates): void {
  if (starts_at && ends_at && new Date(ends_at) <= new Date(starts_at)) {
    throw new errors.ValidationError("«Показывать до» должно быть позже, чем «Показывать с»")
  }
}
