import { ActionIcon, Group, Loader, Stack, Text } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { useFetcher } from "@remix-run/react"
import { useEffect, useId, useState } from "react"
import { IconArrowLeft, IconArrowRight, IconTrash, IconUpload } from "~/components/ui/icons"
import { pictureSource } from "~/lib/picture"
import type { action } from "../uploads"
import classes from "./picture-field.module.css"

export type Picture = { id: string; url: string }
const MOST_AT_ONCE = 10
const MOST_ON_CARD = 20
const MOST_BYTES = 10 * 1024 * 1024

/** Pictures dropped or chosen; the first one stands in lists. Arrows change the order, so that a keyboard does as well as a mouse. */
export function PictureField({ initial }: { initial: Picture[] }) {
  const { t } = useLingui()
  const id = useId()
  const fetcher = useFetcher<typeof action>()
  const [pictures, setPictures] = useState(initial)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const added = fetcher.data?.files ?? []
    if (added.length)
      setPictures((before) => [...before, ...added.filter((one) => !before.some((old) => old.id === one.id))])
  }, [fetcher.data])
  const [refused, setRefused] = useState("")
  const refusalOf = (files: File[]): string => {
    const large = files.find((file) => file.size > MOST_BYTES)
    if (large) return t`${large.name}: больше 10 МБ. Уменьшите картинку и выберите снова.`
    if (files.length > MOST_AT_ONCE)
      return t`За раз принимаем до ${MOST_AT_ONCE} картинок, выбрано ${files.length}. Ничего не загружено.`
    if (pictures.length + files.length > MOST_ON_CARD)
      return t`На карточке до ${MOST_ON_CARD} картинок: уберите лишние или выберите меньше.`
    return ""
  }
  // What commerce would refuse anyway isn't sent: fifty megabytes over a field connection are minutes of waiting.
  const send = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (!files.length) return
    const refusal = refusalOf(files)
    setRefused(refusal)
    if (refusal) return
    const form = new FormData()
    for (const file of files) form.append("files", file)
    fetcher.submit(form, { method: "post", action: "/supplier/uploads", encType: "multipart/form-data" })
  }
  const error = refused || (fetcher.state === "idle" ? fetcher.data?.error : undefined)
  const move = (at: number, by: number) => {
    const next = [...pictures]
    const [one] = next.splice(at, 1)
    if (one) next.splice(at + by, 0, one)
    setPictures(next)
  }
  return (
    <Stack gap="xs">
      <Text component="label" htmlFor={id} size="sm" fw={500}>
        <Trans>Картинки</Trans>
      </Text>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          send(event.dataTransfer.files)
        }}
      >
        <Group gap="sm">
          {fetcher.state === "idle" ? (
            <IconUpload size={20} aria-hidden />
          ) : (
            <Loader size="sm" aria-label={t`Загружаем`} />
          )}
          <input
            id={id}
            type="file"
            multiple
            accept="image/jpeg,image/png,image/webp"
            onChange={(event) => {
              send(event.currentTarget.files)
              event.currentTarget.value = ""
            }}
          />
        </Group>
        <Text size="sm" c="dimmed">
          <Trans>Перетащите сюда или выберите: JPEG, PNG, WebP до 10 МБ, не больше 10 за раз</Trans>
        </Text>
      </div>
      <div aria-live="polite">
        {error ? (
          <Text size="sm" c="var(--mantine-color-error)">
            {error}
          </Text>
        ) : null}
      </div>
      {pictures.length ? (
        <ol className={classes.list}>
          {pictures.map((picture, at) => (
            <li key={picture.id} className={classes.picture}>
              <input type="hidden" name="images" value={picture.id} />
              <img src={pictureSource(picture.url) ?? ""} alt={t`Картинка ${at + 1}`} width={96} height={96} />
              <Group gap={2} justify="center">
                <ActionIcon
                  variant="subtle"
                  color="stone"
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                  aria-label={t`Раньше`}
                >
                  <IconArrowLeft size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="stone"
                  onClick={() => setPictures(pictures.filter((one) => one !== picture))}
                  aria-label={t`Убрать картинку ${at + 1}`}
                >
                  <IconTrash size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="stone"
                  disabled={at === pictures.length - 1}
                  onClick={() => move(at, 1)}
                  aria-label={t`Позже`}
                >
                  <IconArrowRight size={14} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ol>
      ) : null}
    </Stack>
  )
}
