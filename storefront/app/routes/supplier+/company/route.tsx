import { SimpleGrid, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node"
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react"
import { Facts } from "~/components/ui/facts"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { PageHeader } from "~/components/ui/page-header"
import { Section } from "~/components/ui/section"
import { StatusBadge } from "~/components/ui/status-badge"
import { commerceOf } from "~/lib/commerce.server"
import { i18nOf } from "~/lib/locale.server"
import { requireSupplier } from "~/lib/session.server"
import { titleMeta } from "~/lib/title"
import { companyAnswer } from "../_shared/answers"
import { useCabinet, useRight } from "../_shared/use-right"
import { useFieldNames } from "../application/use-field-names"
import { BankForm } from "./bank-form"
import { CompanyHistory } from "./company-history"
import { ContactsForm } from "./contacts-form"
import { OwnAccess } from "./own-access"
import { saveCompany } from "./save.server"

export const meta = titleMeta({ ru: "Компания", en: "Company" })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireSupplier(request)
  const commerce = await commerceOf(request, "supplier")
  return commerce.get("/supplier/company", companyAnswer)
}

export async function action({ request }: ActionFunctionArgs) {
  await requireSupplier(request)
  const [i18n, commerce] = await Promise.all([i18nOf(request), commerceOf(request, "supplier")])
  return saveCompany(i18n, commerce, request)
}

const LOCKED = ["name", "short_name", "inn", "kpp", "ogrn", "address", "head"] as const
const BANK = ["bank_name", "bik", "account", "corr_account"] as const
const CONTACTS = ["phone", "email", "description"] as const

/** What says who the company is stands in documents and is the administrator's to change; account and contacts are its own. */
export default function CompanyScreen() {
  const { t } = useLingui()
  const { company } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const names = useFieldNames()
  const mayEdit = useRight("company")
  const open = mayEdit ? search.get("edit") : null
  const member = useCabinet()?.member
  const factsOf = (fields: readonly (keyof typeof names & keyof typeof company)[]) =>
    fields.map((field) => ({ name: names[field], value: String(company[field] ?? "") }))
  const edit = (part: string) =>
    mayEdit && open !== part ? (
      <LinkButton to={`?edit=${part}`} variant="default" size="xs">
        <Trans>Изменить</Trans>
      </LinkButton>
    ) : null
  return (
    <>
      <PageHeader
        title={company.short_name ?? company.name ?? t`Компания`}
        badge={<StatusBadge kind="supplier" status={company.status} />}
        actions={
          company.handle ? (
            <LinkButton to={`/suppliers/${company.handle}`} variant="default">
              <Trans>Страница для покупателей</Trans>
            </LinkButton>
          ) : null
        }
      />
      <Stack gap="md">
        {search.has("saved") ? (
          <Notice tone="done">
            <Trans>Сохранено.</Trans>
          </Notice>
        ) : null}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" style={{ alignItems: "start" }}>
          <Section title={t`Реквизиты`}>
            <Facts
              facts={[...factsOf(LOCKED), { name: t`НДС`, value: company.vat_payer ? t`Плательщик НДС` : t`Без НДС` }]}
            />
            <Text size="sm" c="dimmed" mt="sm">
              <Trans>
                Название, КПП, адрес, руководителя и НДС меняет администратор площадки: напишите ему и приложите свежую
                выписку из ЕГРЮЛ или ЕГРИП. ИНН и ОГРН не меняются: для другой организации нужна новая заявка.
              </Trans>
            </Text>
          </Section>
          <Stack gap="md">
            <Section title={t`Счёт для оплаты`} action={edit("bank")}>
              {open === "bank" ? (
                <BankForm company={company} result={answer?.result} />
              ) : (
                <Facts facts={factsOf(BANK)} />
              )}
            </Section>
            <Section title={t`Контакты`} action={edit("contacts")}>
              {open === "contacts" ? (
                <ContactsForm company={company} result={answer?.result} />
              ) : (
                <Facts facts={factsOf(CONTACTS)} />
              )}
            </Section>
            <OwnAccess member={member} />
          </Stack>
        </SimpleGrid>
        <CompanyHistory changes={company.changes} />
      </Stack>
    </>
  )
}
