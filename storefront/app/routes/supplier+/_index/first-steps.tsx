import { Anchor, Group, Stack, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Link } from "@remix-run/react"
import { IconCircleCheck, IconClock } from "~/components/ui/icons"
import { Section } from "~/components/ui/section"

type Step = { code: string; is_done: boolean }

/** The way from an empty cabinet to the first order; disappears once it is walked. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const { t } = useLingui()
  const words: Record<string, { label: string; to: string }> = {
    warehouse: { label: t`Добавьте склад`, to: "/supplier/logistics" },
    delivery: { label: t`Опишите доставку`, to: "/supplier/logistics" },
    offer: { label: t`Добавьте первый товар`, to: "/supplier/offers/new" },
    approved_card: { label: t`Дождитесь одобрения карточки`, to: "/supplier/offers" },
    order: { label: t`Получите первый заказ`, to: "/supplier/orders" },
  }
  return (
    <Section title={t`Первые шаги`}>
      <Stack gap="xs" component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {steps.map(({ code, is_done }) => {
          const step = words[code]
          if (!step) return null
          return (
            <Group key={code} renderRoot={(props) => <li {...props} />} gap="xs">
              {is_done ? (
                <IconCircleCheck size={18} color="var(--ryad-accent)" aria-label={t`Сделано`} />
              ) : (
                <IconClock size={18} aria-label={t`Впереди`} />
              )}
              {is_done ? (
                <Text>{step.label}</Text>
              ) : (
                <Anchor component={Link} to={step.to}>
                  {step.label}
                </Anchor>
              )}
            </Group>
          )
        })}
      </Stack>
    </Section>
  )
}
