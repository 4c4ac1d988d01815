import { Stack, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { Section } from "~/components/ui/section"
import { statusLabel } from "~/lib/statuses"
import { useFormat } from "~/lib/use-format"
import type { OfferItem } from "../_shared/offer-answers"

/** When prices, stock and terms were changed; the newest first. */
export function OfferHistory({ changes }: { changes: OfferItem["changes"] }) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const names: Record<string, string> = {
    prices: t`Цены`,
    stock: t`Остатки`,
    status: t`Состояние продажи`,
    article: t`Артикул`,
    unit: t`Единица`,
    vat_rate: t`НДС`,
    min_quantity: t`Минимум в заказе`,
    multiplicity: t`Кратность`,
    lead_days: t`Подготовка, дней`,
  }
  if (!changes.length) return null
  const simple = (field: string, value: unknown) => {
    if (field === "status" && typeof value === "string") return statusLabel(i18n, "offer", value)
    return typeof value === "string" || typeof value === "number" ? String(value) : null
  }
  return (
    <Section title={t`История изменений`}>
      <Stack gap={4} component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="sm" component="span" c="dimmed" mr="xs">
              {format.dateTime(change.at)}
            </Text>
            <Text size="sm" component="span">
              {names[change.field] ?? change.field}
              {simple(change.field, change.next) === null
                ? null
                : `: ${simple(change.field, change.previous) ?? "—"} → ${simple(change.field, change.next)}`}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
