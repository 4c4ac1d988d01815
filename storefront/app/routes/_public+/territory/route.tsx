import { Anchor, Button, SimpleGrid, Stack, Text, TextInput, Title } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useLoaderData, useSearchParams } from "@remix-run/react"
import { useState } from "react"
import { EmptyState } from "~/components/ui/empty-state"
import { commerceOf } from "~/lib/commerce.server"
import { localeOf } from "~/lib/locale.server"
import { safeRedirect } from "~/lib/redirect"
import { sessionOf, sessionStorage } from "~/lib/session.server"
import { territoriesOf, territoryCodeOf, territoryCookie } from "~/lib/territory.server"
import { moveBuyer } from "./move-buyer.server"

export async function loader({ request }: LoaderFunctionArgs) {
  const [list, chosen, locale] = await Promise.all([
    territoriesOf(request),
    territoryCodeOf(request),
    localeOf(request),
  ])
  const territories = list
    .map((one) => ({
      code: one.code,
      name: locale === "ru" ? one.name_ru : one.name_en,
      rank: one.population_rank ?? 999,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return { territories, chosen }
}

/** The person's choice wins and is kept: in the account of a buyer, in a cookie for everyone else. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const code = String(form.get("code") ?? "")
  const to = safeRedirect(form.get("redirectTo"))
  const list = await territoriesOf(request)
  if (!list.some((one) => one.code === code)) return redirect(to)
  const commerce = await commerceOf(request)
  if (!commerce.isSignedIn) return redirect(to, { headers: { "Set-Cookie": await territoryCookie.serialize(code) } })
  const session = await sessionOf(request)
  const notice = await moveBuyer(commerce, code)
  if (notice) session.flash("notice", notice)
  if (notice?.tone !== "refused") session.set("territoryCode", code)
  return redirect(to, { headers: { "Set-Cookie": await sessionStorage.commitSession(session) } })
}

export default function TerritoryPage() {
  const { t } = useLingui()
  const { territories, chosen } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const [wanted, setWanted] = useState("")
  const shown = territories.filter((one) => one.name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()))
  const largest = [...territories].sort((a, b) => a.rank - b.rank).slice(0, 6)
  return (
    <Stack gap="md" maw={920}>
      <Title order={1}>
        <Trans>Где вы покупаете</Trans>
      </Title>
      <Text c="dimmed">
        <Trans>От территории зависят предложения, сроки доставки и объявления.</Trans>
      </Text>
      {territories.length === 0 ? (
        <EmptyState
          title={t`Список территорий сейчас не загрузился`}
          action={<Anchor href="">{t`Обновить страницу`}</Anchor>}
        />
      ) : (
        <Form method="post">
          <input type="hidden" name="redirectTo" value={search.get("redirectTo") ?? "/"} />
          <TextInput
            maw={420}
            mb="sm"
            aria-label={t`Найти территорию`}
            placeholder={t`Начните вводить название`}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter must not send the first button of the list by surprise.
              if (event.key === "Enter" && shown.length !== 1) event.preventDefault()
            }}
          />
          {wanted ? null : (
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={4} mb="md">
              {largest.map((one) => (
                <TerritoryButton key={one.code} {...one} isChosen={one.code === chosen} isLarge />
              ))}
            </SimpleGrid>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing={2}>
            {shown.map((one) => (
              <TerritoryButton key={one.code} {...one} isChosen={one.code === chosen} />
            ))}
          </SimpleGrid>
        </Form>
      )}
    </Stack>
  )
}

function TerritoryButton({
  code,
  name,
  isChosen,
  isLarge = false,
}: {
  code: string
  name: string
  isChosen: boolean
  isLarge?: boolean
}) {
  return (
    <Button
      type="submit"
      name="code"
      value={code}
      variant={isChosen ? "light" : isLarge ? "default" : "subtle"}
      color={isChosen || isLarge ? undefined : "stone"}
      justify="flex-start"
      aria-pressed={isChosen}
    >
      {name}
    </Button>
  )
}
