import { Box } from "@mantine/core"
import { useLingui } from "@lingui/react"
import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Footer } from "~/components/layout/footer"
import { Header } from "~/components/layout/header"
import { Notice } from "~/components/ui/notice"
import { noticeSentence } from "~/lib/notices"
import { useRootData } from "~/lib/root-data"
import classes from "./shell.module.css"

/** Header, page, footer; also around error pages, so that there is always a way out. */
export function Shell({ children }: { children: ReactNode }) {
  const { i18n } = useLingui()
  const notice = useRootData()?.notice
  const sentence = notice ? noticeSentence(notice.code) : null
  return (
    <div className={classes.shell}>
      <a href="#main" className="skip-link">
        <Trans>Перейти к содержанию</Trans>
      </a>
      <Header />
      <main id="main" className={classes.main} tabIndex={-1}>
        {notice && sentence ? (
          <Box mb="md">
            <Notice tone={notice.tone}>{i18n._(sentence)}</Notice>
          </Box>
        ) : null}
        {children}
      </main>
      <Footer />
    </div>
  )
}
