import type { StrapiApp } from "@strapi/strapi/admin"

const LANGUAGE_KEY = "strapi-admin-language"

// Strapi starts in English whatever the browser says; a person's own later choice under the same key is respected.
if (!window.localStorage.getItem(LANGUAGE_KEY)) {
  window.localStorage.setItem(LANGUAGE_KEY, "ru")
}

export default {
  config: {
    locales: ["ru"],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      ru: {
        "Auth.form.welcome.title": "Ряд: редакция",
        "Auth.form.welcome.subtitle": "Новости, страницы и баннеры",
        "app.components.LeftMenu.navbrand.title": "Ряд",
        "app.components.LeftMenu.navbrand.workplace": "Редакция",
      },
    },
  },
  bootstrap(_app: StrapiApp) {},
}
