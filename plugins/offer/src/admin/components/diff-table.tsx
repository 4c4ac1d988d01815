import { Table, Text } from "@medusajs/ui"
import type { Action, DiffLabels } from "../lib/types"
import { useWords } from "../lib/use-words"
import { DiffValue } from "./diff-value"

/** One row a changed field: what buyers see now at the left, what is proposed at the right. */
export const DiffTable = ({ actions, labels }: { actions: Action[]; labels?: DiffLabels }) => {
  const { t, language } = useWords()
  const nameOf = (code: string) => labels?.attributes[code]?.[language.startsWith("ru") ? "ru" : "en"] ?? code
  const readable = (field: string, value: unknown) =>
    field === "category_id" && typeof value === "string" ? (labels?.categories[value] ?? value) : value
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-40">{t("request.field")}</Table.HeaderCell>
            <Table.HeaderCell className="w-2/5">{t("request.before")}</Table.HeaderCell>
            <Table.HeaderCell className="w-2/5">{t("request.after")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {actions.flatMap(byCharacteristic).map(({ field, name, previous, next }) => (
            <Table.Row key={`${field}:${name ?? ""}`} className="align-top">
              <Table.Cell className="py-3">
                <Text size="small" weight="plus">
                  {name ? nameOf(name) : t(`fields.${field}`)}
                </Text>
              </Table.Cell>
              <Table.Cell className="bg-ui-tag-red-bg whitespace-pre-wrap break-words px-3 py-3">
                <DiffValue field={field} value={readable(field, previous)} />
              </Table.Cell>
              <Table.Cell className="bg-ui-tag-green-bg whitespace-pre-wrap break-words px-3 py-3">
                <DiffValue field={field} value={readable(field, next)} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

type Row = Action & { name?: string }

/** Characteristics change as a whole; a person wants to see only those that differ. */
const byCharacteristic = (action: Action): Row[] => {
  if (action.field !== "attributes") return [action]
  const [previous, next] = [recordOf(action.previous), recordOf(action.next)]
  return [...new Set([...Object.keys(previous), ...Object.keys(next)])]
    .map((name) => ({ field: "attributes", name, previous: previous[name], next: next[name] }))
    .filter((row) => JSON.stringify(row.previous) !== JSON.stringify(row.next))
}

const recordOf = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
