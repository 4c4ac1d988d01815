import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Field = { label: string; value: ReactNode }

/** Pairs of name and value; what is absent shows a dash, so that a gap is seen as one. */
export const FieldList = ({ fields }: { fields: Field[] }) => (
  <dl className="divide-y">
    {fields.map(({ label, value }) => (
      <div key={label} className="grid grid-cols-2 items-start gap-4 px-6 py-3">
        <Text as="span" size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
          <dt>{label}</dt>
        </Text>
        <Text as="span" size="small" leading="compact" className="break-words tabular-nums">
          <dd>{value || "—"}</dd>
        </Text>
      </div>
    ))}
  </dl>
)
