import { Anchor, Button, Group, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { IconDownload } from "~/components/ui/icons"
import { Money } from "~/components/ui/money"
import { Section } from "~/components/ui/section"
import classes from "./unpaid-invoices.module.css"

type Unpaid = { order_id: string; number: string; total_kopecks: number; document_id: string | null }

export function UnpaidInvoices({ unpaid }: { unpaid: Unpaid[] }) {
  const { t } = useLingui()
  const total = unpaid.reduce((sum, one) => sum + one.total_kopecks, 0)
  return (
    <Section title={t`Счета к оплате`} action={unpaid.length > 0 ? <Money kopecks={total} strong /> : null}>
      {unpaid.length === 0 ? (
        <Text c="dimmed">
          <Trans>Неоплаченных счетов нет.</Trans>
        </Text>
      ) : null}
      <ul className={classes.list}>
        {unpaid.map((one) => (
          <li key={one.order_id}>
            <Anchor component={Link} to={`/buyer/orders/${one.order_id}`}>
              <Trans>Заказ № {one.number}</Trans>
            </Anchor>
            <Group gap="sm" wrap="nowrap">
              <Money kopecks={one.total_kopecks} />
              {one.document_id ? (
                <Button
                  component="a"
                  href={`/buyer/documents/${one.document_id}/pdf`}
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconDownload size={14} />}
                  aria-label={t`Скачать счёт к заказу № ${one.number}`}
                >
                  PDF
                </Button>
              ) : (
                <Text size="xs" c="dimmed">
                  <Trans>готовится</Trans>
                </Text>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  )
}
