import "@fontsource-variable/golos-text/index.css"
import "@mantine/core/styles.css"
import "@mantine/notifications/styles.css"
import "~/theme/global.css"
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from "@mantine/core"
import { Notifications } from "@mantine/notifications"
import { useLingui } from "@lingui/react"
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { Links, Meta, Outlet, Scripts, ScrollRestoration, type ShouldRevalidateFunctionArgs } from "@remix-run/react"
import type { ReactNode } from "react"
import { ErrorPage } from "~/components/layout/error-page"
import { Shell } from "~/components/layout/shell"
import { commerceOf } from "~/lib/commerce.server"
import { localeOf } from "~/lib/locale.server"
import { useNonce } from "~/lib/nonce"
import { sessionOf, sessionStorage } from "~/lib/session.server"
import { territoriesOf, territoryCodeOf, territoryName } from "~/lib/territory.server"
import { countersOf, noCounters, viewerIn } from "~/lib/viewer.server"
import { resolveVariables, theme } from "~/theme/theme"

export const meta: MetaFunction = () => [{ title: "Ряд" }]

export async function loader({ request }: LoaderFunctionArgs) {
  const [locale, session, territoryCode] = await Promise.all([
    localeOf(request),
    sessionOf(request),
    territoryCodeOf(request),
  ])
  const viewer = viewerIn(session)
  const notice = session.get("notice") ?? null
  const [territories, counters] = await Promise.all([
    territoriesOf(request),
    commerceOf(request, viewer.isBuyer ? "customer" : "guest")
      .then((commerce) => countersOf(commerce, viewer))
      .catch(() => noCounters),
  ])
  // A buyer's cart and header never differ: a choice made on another device is taken over here.
  const code = counters.territoryCode ?? territoryCode
  const isMoved = code !== territoryCode
  if (isMoved) session.set("territoryCode", code)
  const territory = { code, name: territoryName(territories, code, locale) }
  // The cookie is written only when a message was shown and must not be shown again, or the territory has moved.
  const headers: HeadersInit = notice || isMoved ? { "Set-Cookie": await sessionStorage.commitSession(session) } : {}
  return data({ locale, viewer, counters, territory, notice, origin: new URL(request.url).origin }, { headers })
}

/** The frame changes with what people do, not with where they look. */
export function shouldRevalidate({
  formMethod,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (formMethod && formMethod !== "GET") return true
  const isNewCabinet = currentUrl.pathname.split("/")[1] !== nextUrl.pathname.split("/")[1]
  return isNewCabinet && defaultShouldRevalidate
}

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useLingui()
  const nonce = useNonce()
  return (
    <html lang={i18n.locale} {...mantineHtmlProps}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={resolveVariables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
        >
          <Notifications position="bottom-right" />
          {children}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary() {
  return (
    <Shell>
      <ErrorPage />
    </Shell>
  )
}
