import { Text } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { DocumentActions } from "~/components/order/document-actions"
import type { BuyerDocument } from "~/lib/buyer-schemas"
import { useFormat } from "~/lib/use-format"
import classes from "./document-list.module.css"

export function DocumentList({ documents }: { documents: BuyerDocument[] }) {
  const format = useFormat()
  if (documents.length === 0)
    return (
      <Text c="dimmed">
        <Trans>Счёт готовится и появится здесь через минуту.</Trans>
      </Text>
    )
  return (
    <ul className={classes.list}>
      {documents.map((one) => (
        <li key={one.id}>
          <div>
            <Trans>
              Счёт № {one.number} от {format.date(one.created_at)}
            </Trans>
            {one.version && one.version > 1 ? (
              <Text size="xs" c="dimmed">
                <Trans>версия {one.version}</Trans>
              </Text>
            ) : null}
          </div>
          <DocumentActions id={one.id} status={one.status} number={one.number} />
        </li>
      ))}
    </ul>
  )
}
