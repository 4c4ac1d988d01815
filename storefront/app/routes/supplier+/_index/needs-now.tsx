import { Anchor, Group, Text } from "@mantine/core"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import type { ReactNode } from "react"
import type { z } from "zod"
import { Section } from "~/components/ui/section"
import type { summaryAnswer } from "../_shared/answers"
import classes from "./needs-now.module.css"

/** What waits for the supplier, each with the list where it is done. */
export function NeedsNow({ summary }: { summary: z.infer<typeof summaryAnswer> }) {
  const { t } = useLingui()
  const { to_confirm, to_assemble, to_ship, returned_by_moderation } = summary
  const isCalm = to_confirm + to_assemble + to_ship + returned_by_moderation === 0
  return (
    <Section title={t`Ждёт вас`}>
      {isCalm ? (
        <Text c="dimmed">
          <Trans>Всё сделано: новых заказов и возвратов с модерации нет.</Trans>
        </Text>
      ) : (
        <Group gap="sm">
          <Need count={to_confirm} to="/supplier/orders?stage=new">
            <Plural
              value={to_confirm}
              one="# заказ подтвердить"
              few="# заказа подтвердить"
              many="# заказов подтвердить"
              other="# заказа подтвердить"
            />
          </Need>
          <Need count={to_assemble} to="/supplier/orders?stage=paid">
            <Plural
              value={to_assemble}
              one="# заказ собрать"
              few="# заказа собрать"
              many="# заказов собрать"
              other="# заказа собрать"
            />
          </Need>
          <Need count={to_ship} to="/supplier/orders?stage=assembling">
            <Plural
              value={to_ship}
              one="# заказ отгрузить"
              few="# заказа отгрузить"
              many="# заказов отгрузить"
              other="# заказа отгрузить"
            />
          </Need>
          <Need count={returned_by_moderation} to="/supplier/offers?moderation=changes_requested">
            <Plural
              value={returned_by_moderation}
              one="# товар доработать"
              few="# товара доработать"
              many="# товаров доработать"
              other="# товара доработать"
            />
          </Need>
        </Group>
      )}
    </Section>
  )
}

function Need({ count, to, children }: { count: number; to: string; children: ReactNode }) {
  if (count === 0) return null
  return (
    <Anchor component={Link} to={to} className={classes.need} underline="never">
      {children}
    </Anchor>
  )
}
