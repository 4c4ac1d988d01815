import { useLingui } from "@lingui/react/macro"

/** Fields of an application as people call them. */
export function useFieldNames(): Record<string, string> {
  const { t } = useLingui()
  return {
    kind: t`Форма`,
    inn: t`ИНН`,
    kpp: t`КПП`,
    ogrn: t`ОГРН или ОГРНИП`,
    name: t`Полное название`,
    short_name: t`Краткое название`,
    head: t`Руководитель`,
    address: t`Юридический адрес`,
    territory_code: t`Субъект Российской Федерации`,
    bik: t`БИК`,
    bank_name: t`Банк`,
    account: t`Расчётный счёт`,
    corr_account: t`Корреспондентский счёт`,
    phone: t`Телефон`,
    email: t`E-mail`,
    description: t`О компании`,
  }
}
