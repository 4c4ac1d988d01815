import { Stack } from "@mantine/core"
import { Trans, useLingui } from "@lingui/react/macro"
import { LinkButton } from "~/components/ui/link-button"
import { Notice } from "~/components/ui/notice"
import { Section } from "~/components/ui/section"
import type { OfferItem } from "../_shared/offer-answers"
import { RevisionDiff } from "./revision-diff"

/** What the moderator said, what is waiting, and the way to answer. */
export function ModerationWord({ offer, mayWrite }: { offer: OfferItem; mayWrite: boolean }) {
  const { t } = useLingui()
  const { status, comment, kind } = offer.moderation
  const isRevision = kind === "update"
  return (
    <>
      {status === "pending" ? (
        <Notice tone="info" title={isRevision ? t`Правка карточки на модерации` : t`Карточка на модерации`}>
          {isRevision ? (
            <Trans>Покупатели видят прежнюю карточку, пока правку не одобрят.</Trans>
          ) : (
            <Trans>Товар появится в каталоге после одобрения. Цены и остатки можно менять уже сейчас.</Trans>
          )}
        </Notice>
      ) : null}
      {status === "changes_requested" ? (
        <Stack gap="xs" align="flex-start">
          <Notice tone="needs" title={t`Модератор просит доработать карточку`}>
            {comment}
          </Notice>
          {mayWrite && offer.card ? (
            <LinkButton to={`/supplier/offers/${offer.id}/card`}>
              <Trans>Доработать</Trans>
            </LinkButton>
          ) : null}
        </Stack>
      ) : null}
      {status === "rejected" ? (
        <Notice tone="refused" title={isRevision ? t`Правка отклонена` : t`Карточка отклонена`}>
          {comment}
        </Notice>
      ) : null}
      {isRevision && offer.revision?.length ? (
        <Section title={t`Что изменится`}>
          <RevisionDiff actions={offer.revision} definitions={offer.card?.definitions ?? []} />
        </Section>
      ) : null}
    </>
  )
}
