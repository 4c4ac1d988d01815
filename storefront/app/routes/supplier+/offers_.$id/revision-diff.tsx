import { ScrollArea, Table, Text } from "@mantine/core"
import { useLingui } from "@lingui/react/macro"
import { pictureSource } from "~/lib/picture"
import type { Attribute, RevisionAction } from "../_shared/offer-answers"
import { useAttributeText } from "../_shared/use-attribute-text"
import { useContentNames } from "./use-content-names"

type Props = { actions: RevisionAction[]; definitions: Attribute[] }
type Row = { name: string; previous: unknown; next: unknown; isPictures?: boolean }

const recordOf = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}

/** Field by field what stands now and what is proposed; only the characteristics that differ. */
export function RevisionDiff({ actions, definitions }: Props) {
  const { t, i18n } = useLingui()
  const names = useContentNames()
  const rows = actions.flatMap((action): Row[] => {
    if (action.field !== "attributes")
      return [{ name: names[action.field] ?? action.field, ...action, isPictures: action.field === "images" }]
    const [before, after] = [recordOf(action.previous), recordOf(action.next)]
    return definitions
      .filter(({ code }) => JSON.stringify(before[code]) !== JSON.stringify(after[code]))
      .map((one) => ({
        name: i18n.locale === "en" && one.name_en ? one.name_en : one.name_ru,
        previous: before[one.code],
        next: after[one.code],
      }))
  })
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": t`Что изменится` }}>
      <Table miw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`Поле`}</Table.Th>
            <Table.Th>{t`Сейчас`}</Table.Th>
            <Table.Th>{t`Станет`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.name}>
              <Table.Th scope="row">{row.name}</Table.Th>
              <Table.Td>
                <Side value={row.previous} isPictures={row.isPictures} />
              </Table.Td>
              <Table.Td>
                <Side value={row.next} isPictures={row.isPictures} isNew />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

function Side({ value, isPictures, isNew }: { value: unknown; isPictures?: boolean; isNew?: boolean }) {
  const textOf = useAttributeText()
  if (isPictures && Array.isArray(value))
    return (
      <>
        {value.map((url) => (
          <img key={String(url)} src={pictureSource(String(url)) ?? ""} alt="" width={56} height={56} />
        ))}
      </>
    )
  return (
    <Text component={isNew ? "ins" : "span"} td="none" fw={isNew ? 600 : 400} style={{ whiteSpace: "pre-wrap" }}>
      {textOf(value)}
    </Text>
  )
}
