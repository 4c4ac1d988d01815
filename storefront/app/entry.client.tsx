import { I18nProvider } from "@lingui/react"
import { RemixBrowser } from "@remix-run/react"
import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { isLocale, loadCatalogue } from "~/lib/locale"

async function hydrate() {
  const { lang } = document.documentElement
  const i18n = await loadCatalogue(isLocale(lang) ? lang : "ru")
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nProvider i18n={i18n}>
          <RemixBrowser />
        </I18nProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
