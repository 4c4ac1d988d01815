import { SimpleGrid, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Facts } from "~/components/ui/facts"
import { LinkButton } from "~/components/ui/link-button"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { StatusBadge } from "~/components/ui/status-badge"
import { commerceOf } from "~/lib/commerce.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { applicationAnswer } from "../_shared/answers"
import { useCabinet } from "../_shared/use-right"
import { ApplicationFacts } from "../application/application-facts"

export const meta = titleMeta({ ru: "Компания", en: "Company" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  return commerce.get("/supplier/application", applicationAnswer)
}

/** Requisites stand in documents, so they are changed by the administrator after a new check. */
export default function Company() {
  const { t } = useLingui()
  const { application } = useLoaderData<typeof loader>()
  const cabinet = useCabinet()
  const roles: Record<string, string> = {
    owner: t`Владелец`,
    manager: t`Менеджер`,
    content: t`Контент`,
    warehouse: t`Склад`,
  }
  const handle = cabinet?.supplier.handle
  const member = cabinet?.member
  return (
    <>
      <PageHeader
        title={application.short_name ?? application.name ?? t`Компания`}
        badge={<StatusBadge kind="supplier" status={application.status} />}
        actions={
          handle ? (
            <LinkButton to={`/suppliers/${handle}`} variant="default">
              <Trans>Страница для покупателей</Trans>
            </LinkButton>
          ) : null
        }
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Section title={t`Реквизиты`}>
          <ApplicationFacts application={application} />
          <Text size="sm" c="dimmed" mt="sm">
            <Trans>
              Чтобы изменить реквизиты, напишите администратору: они попадают в документы и проверяются заново.
            </Trans>
          </Text>
        </Section>
        <Section title={t`Ваш доступ`}>
          <Facts
            facts={[
              { name: t`Имя`, value: member?.name },
              { name: t`E-mail`, value: member?.email },
              { name: t`Роль`, value: member ? (roles[member.role] ?? member.role) : null },
            ]}
          />
        </Section>
        {application.description ? (
          <Section title={t`О компании`}>
            <Text>{application.description}</Text>
          </Section>
        ) : null}
      </SimpleGrid>
    </>
  )
}
