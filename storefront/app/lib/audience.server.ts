import type { Audience } from "~/lib/cms.server"
import { localeOf } from "~/lib/locale.server"
import { sessionOf } from "~/lib/session.server"
import { territoryCodeOf } from "~/lib/territory.server"
import { audienceRole, viewerIn } from "~/lib/viewer.server"

/** Whom the content is chosen for: the role, the territory and the language of this request. */
export async function audienceOf(request: Request): Promise<Audience> {
  const [locale, session, territory] = await Promise.all([
    localeOf(request),
    sessionOf(request),
    territoryCodeOf(request),
  ])
  return { role: audienceRole(viewerIn(session)), territory, locale }
}
