import { Anchor, Group, Stack, Text } from "@mantine/core"
import { Trans } from "@lingui/react/macro"
import { StatusBadge } from "~/components/ui/status-badge"
import { useFormat } from "~/lib/use-format"
import type { SupplierDocument } from "../_shared/answers"

export function OrderDocuments({ documents }: { documents: SupplierDocument[] }) {
  const format = useFormat()
  if (!documents.length)
    return (
      <Text c="dimmed">
        <Trans>Документов пока нет: счёт появится в течение минуты после оформления заказа.</Trans>
      </Text>
    )
  return (
    <Stack gap="xs">
      {documents.map((document) => (
        <Group key={document.id} gap="sm">
          {document.status === "ready" ? (
            <Anchor href={`/supplier/documents/${document.id}/pdf`}>
              <Trans>
                Счёт № {document.number} от {format.date(document.created_at)}
              </Trans>
            </Anchor>
          ) : (
            <Text>
              <Trans>
                Счёт № {document.number} от {format.date(document.created_at)}
              </Trans>
            </Text>
          )}
          <StatusBadge kind="document" status={document.status} />
        </Group>
      ))}
    </Stack>
  )
}
