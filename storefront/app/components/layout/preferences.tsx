import { ActionIcon, Button, useMantineColorScheme } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Form, useLocation } from "@remix-run/react"
import { IconSunMoon } from "~/components/ui/icons"

/** A whole page load: words come from a catalogue that is loaded once per page. */
export function LanguageSwitch() {
  const { i18n } = useLingui()
  const { pathname, search } = useLocation()
  const next = i18n.locale === "ru" ? "en" : "ru"
  return (
    <Form method="post" action="/resources/locale" reloadDocument>
      <input type="hidden" name="redirectTo" value={pathname + search} />
      <Button
        type="submit"
        name="locale"
        value={next}
        variant="subtle"
        color="stone"
        size="compact-sm"
        lang={next}
        aria-label={next === "en" ? "English version" : "Русская версия"}
      >
        {next === "en" ? "EN" : "RU"}
      </Button>
    </Form>
  )
}

export function ThemeSwitch() {
  const { t } = useLingui()
  const { toggleColorScheme } = useMantineColorScheme()
  return (
    <ActionIcon
      variant="subtle"
      color="stone"
      onClick={() => toggleColorScheme()}
      aria-label={t`Светлая или тёмная тема`}
    >
      <IconSunMoon size={18} />
    </ActionIcon>
  )
}
