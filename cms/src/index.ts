import type { Core } from "@strapi/strapi"
import { readEnvironment } from "@ryad/config"
import { closeVisitorDoors } from "./bootstrap/close-visitor-doors"
import { issueReaderToken } from "./bootstrap/issue-reader-token"
import { openLanguages } from "./bootstrap/open-languages"
import { seatEditors } from "./bootstrap/seat-editors"
import { setEditorPermissions } from "./bootstrap/set-editor-permissions"
import { checkBannerDates } from "./content-guards/check-banner-dates"
import { refuseDrafts } from "./content-guards/refuse-drafts"
import { fillTerritories } from "./demo/fill-territories"
import { seedContent } from "./demo/seed-content"
import { keepUploadsInBucket } from "./storage/keep-uploads-in-bucket"

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    refuseDrafts(strapi)
    checkBannerDates(strapi)
    const { S3_URL } = readEnvironment("cms")
    if (S3_URL) keepUploadsInBucket(strapi, S3_URL)
  },

  /** Leaves the cms ready to work without a click; every step may run on each start. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const environment = readEnvironment("cms")
    await openLanguages(strapi)
    await closeVisitorDoors(strapi)
    await setEditorPermissions(strapi)
    await seatEditors(strapi)
    await issueReaderToken(strapi, environment.CMS_TOKEN)
    await fillTerritories(strapi)
    if (environment.SEED_DEMO) {
      await seedContent(strapi)
    }
  },
}
