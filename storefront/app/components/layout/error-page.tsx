import { Group, Stack, Text, Title } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { isRouteErrorResponse, useRouteError } from "@remix-run/react"
import { LinkButton } from "~/components/ui/link-button"

function refusalIn(error: unknown): { status: number; requestId: string | null } {
  if (!isRouteErrorResponse(error)) return { status: 500, requestId: null }
  const body: unknown = error.data
  const requestId = typeof body === "object" && body !== null && "requestId" in body ? body.requestId : null
  return { status: error.status, requestId: typeof requestId === "string" ? requestId : null }
}

/** 404, 403, 503 and 500 with a way out; never a raw message. */
export function ErrorPage() {
  const { status, requestId } = refusalIn(useRouteError())
  const { t } = useLingui()
  const words =
    status === 404
      ? {
          title: t`Такой страницы нет`,
          text: t`Возможно, товар снят с продажи или ссылка устарела. Попробуйте найти его поиском или в каталоге.`,
        }
      : status === 403
        ? { title: t`Нет доступа`, text: t`У вашей роли нет прав на этот раздел. Права выдаёт владелец компании.` }
        : status === 400
          ? { title: t`Этот раздел пока недоступен`, text: t`Вернитесь назад и проверьте, что регистрация завершена.` }
          : status === 503
            ? {
                title: t`Сервис временно недоступен`,
                text: t`Мы уже чиним. Обновите страницу через минуту: корзина и заказы сохранены.`,
              }
            : {
                title: t`Что-то сломалось у нас`,
                text: t`Ошибка записана, мы её разберём. Обновите страницу или вернитесь на главную.`,
              }
  return (
    <Stack align="center" ta="center" py={72} gap="sm">
      <Text c="dimmed" fw={600} fz={40} lh={1} style={{ fontVariantNumeric: "tabular-nums" }}>
        {status}
      </Text>
      <Title order={1}>{words.title}</Title>
      <Text maw={520}>{words.text}</Text>
      {requestId ? (
        <Text size="sm" c="dimmed">
          <Trans>Номер обращения: {requestId}</Trans>
        </Text>
      ) : null}
      <Group mt="sm" justify="center">
        <LinkButton to="/">
          <Trans>На главную</Trans>
        </LinkButton>
        <LinkButton to="/catalogue" variant="default">
          <Trans>В каталог</Trans>
        </LinkButton>
      </Group>
    </Stack>
  )
}
