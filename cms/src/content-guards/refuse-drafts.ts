import type { Core, UID } from "@strapi/strapi"
import { errors } from "@strapi/utils"

const READS = new Set(["findOne", "findMany", "findFirst", "count"])

interface CallerState {
  route?: { info?: { type?: string } }
  auth?: { credentials?: { type?: string } | null }
}

/**
 * Over REST only a full-access token may read drafts; everyone else gets 403.
 * Strapi itself answers `status=draft` to whoever may read the type, the public role included,
 * and reads any other unknown status as draft, so everything but `published` is refused here,
 * below the controllers, where a new type or route cannot forget it.
 */
export function refuseDrafts(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    // Not every action has a status; Strapi types the parameters of all of them as one union.
    const isPublishedRead = (context.params as { status?: unknown }).status === "published"
    if (READS.has(context.action) && !isPublishedRead && keepsDrafts(strapi, context.uid) && !mayReadDrafts(strapi)) {
      throw new errors.ForbiddenError("Drafts are read in the admin only")
    }
    return next()
  })
}

const keepsDrafts = (strapi: Core.Strapi, uid: UID.ContentType) =>
  strapi.contentTypes[uid]?.options?.draftAndPublish === true

function mayReadDrafts(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as CallerState | undefined
  const isRest = state?.route?.info?.type === "content-api"
  return !isRest || state?.auth?.credentials?.type === "full-access"
}
