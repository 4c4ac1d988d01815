import { useLingui } from "@lingui/react/macro"

/** Fields of a card's content as people call them. */
export function useContentNames(): Record<string, string> {
  const { t } = useLingui()
  return {
    title: t`Название`,
    description: t`Описание`,
    category_id: t`Раздел каталога`,
    brand: t`Производитель`,
    article: t`Артикул производителя`,
    gtin: t`GTIN`,
    images: t`Картинки`,
  }
}
