import { Group, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { Money } from "~/components/ui/money"
import type { CartLine } from "~/lib/buyer-schemas"
import { lineProblems } from "~/lib/problems"
import { useFormat } from "~/lib/use-format"

/** One line of what is about to be bought: with the price it had when it was put into the cart, and what keeps it back. */
export function GoodsLine({ line }: { line: CartLine }) {
  const { i18n } = useLingui()
  const format = useFormat()
  const before = line.previous_price_kopecks
  return (
    <li>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
        <span>
          {line.title} – {format.quantity(line.quantity, line.unit)}
        </span>
        <Money kopecks={line.gross_kopecks} />
      </Group>
      {before == null ? null : (
        <Text size="sm" c="var(--ryad-needs)">
          <Trans>
            Цена за {format.unit(line.unit)}: было {format.money(before)}, стало {format.money(line.price_kopecks)}
          </Trans>
        </Text>
      )}
      {line.problems.map((code) => (
        <Text key={code} size="sm" c="var(--ryad-needs)">
          {lineProblems[code] ? i18n._(lineProblems[code]) : code}
        </Text>
      ))}
    </li>
  )
}
