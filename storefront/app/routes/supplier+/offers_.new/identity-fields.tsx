import { Anchor, NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import type { FocusEvent } from "react"
import { Notice } from "~/components/ui/notice"
import type { MatchedCard } from "../_shared/offer-answers"

/** What a card is known by; asked first, since everything else may be there already. */
export function IdentityFields({ onLeave }: { onLeave: (form: HTMLFormElement | null) => void }) {
  const { t } = useLingui()
  const leave = (event: FocusEvent<HTMLInputElement>) => onLeave(event.currentTarget.form)
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" style={{ alignItems: "end" }}>
      <TextInput name="brand" label={t`Производитель`} required maxLength={100} onBlur={leave} />
      <TextInput
        name="article"
        label={t`Артикул производителя`}
        description={t`Не складской код`}
        required
        maxLength={100}
        onBlur={leave}
      />
      <TextInput
        name="gtin"
        label={t`GTIN`}
        description={t`Цифры под штрихкодом, если есть`}
        inputMode="numeric"
        maxLength={14}
        onBlur={leave}
      />
    </SimpleGrid>
  )
}

export function MatchNotice({ card }: { card: MatchedCard }) {
  const { t } = useLingui()
  const only = card.variants.length === 1 ? card.variants[0] : undefined
  return (
    <Stack gap="sm">
      <Notice tone="done" title={t`Такая карточка уже есть`}>
        <Trans>
          <Anchor href={`/cards/${card.handle}`} target="_blank" rel="noreferrer">
            {card.title}
          </Anchor>
          . Описывать товар не нужно: укажите цены и остатки, и предложение сразу появится на ней.
        </Trans>
      </Notice>
      <input type="hidden" name="product_id" value={card.product_id} />
      {only ? (
        <input type="hidden" name="variant_id" value={only.id} />
      ) : (
        <NativeSelect
          name="variant_id"
          label={t`Исполнение`}
          required
          maw={420}
          data={[
            { value: "", label: t`Выберите` },
            ...card.variants.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </Stack>
  )
}
