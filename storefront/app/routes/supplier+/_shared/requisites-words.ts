import type { MessageDescriptor } from "@lingui/core"

const control: MessageDescriptor = /*i18n*/ {
  id: "requisites.control",
  message: "Контрольная цифра не сходится: проверьте, нет ли опечатки.",
}

/** What is wrong with a requisite, in words of the person who types it. */
export const requisitesWords: Record<string, MessageDescriptor> = {
  "requisites.inn_format": /*i18n*/ {
    id: "requisites.inn_format",
    message: "ИНН: 10 цифр у организации, 12 у предпринимателя.",
  },
  "requisites.inn_control": control,
  "requisites.inn_kind": /*i18n*/ {
    id: "requisites.inn_kind",
    message: "ИНН не подходит к форме: проверьте число цифр.",
  },
  "requisites.kpp_format": /*i18n*/ { id: "requisites.kpp_format", message: "КПП: 9 знаков." },
  "requisites.kpp_not_for_individual": /*i18n*/ {
    id: "requisites.kpp_not_for_individual",
    message: "У предпринимателя КПП не бывает, оставьте поле пустым.",
  },
  "requisites.ogrn_format": /*i18n*/ {
    id: "requisites.ogrn_format",
    message: "ОГРН: 13 цифр, ОГРНИП: 15 цифр.",
  },
  "requisites.ogrn_control": control,
  "requisites.ogrn_kind": /*i18n*/ {
    id: "requisites.ogrn_kind",
    message: "ОГРН не подходит к форме: проверьте число цифр.",
  },
  "requisites.bik_format": /*i18n*/ { id: "requisites.bik_format", message: "БИК: 9 цифр, начинается с 04." },
  "requisites.account_format": /*i18n*/ { id: "requisites.account_format", message: "Расчётный счёт: 20 цифр." },
  "requisites.account_control": /*i18n*/ {
    id: "requisites.account_control",
    message: "Счёт не сходится с БИК: проверьте цифры счёта и БИК.",
  },
  "requisites.corr_account_format": /*i18n*/ {
    id: "requisites.corr_account_format",
    message: "Корреспондентский счёт: 20 цифр, начинается с 301.",
  },
  "requisites.corr_account_control": /*i18n*/ {
    id: "requisites.corr_account_control",
    message: "Корреспондентский счёт не сходится с БИК.",
  },
  "requisites.corr_account_differs": /*i18n*/ {
    id: "requisites.corr_account_differs",
    message: "У этого банка другой корреспондентский счёт.",
  },
  "requisites.corr_account_not_of_bik": /*i18n*/ {
    id: "requisites.corr_account_not_of_bik",
    message: "Корреспондентский счёт не от этого БИК.",
  },
  "requisites.treasury_account": /*i18n*/ {
    id: "requisites.treasury_account",
    message: "Казначейский счёт не подходит, нужен счёт в банке.",
  },
  "requisites.bank_not_found": /*i18n*/ { id: "requisites.bank_not_found", message: "Банка с таким БИК нет." },
  "requisites.bank_not_active": /*i18n*/ { id: "requisites.bank_not_active", message: "Этот банк больше не работает." },
  "requisites.not_found": /*i18n*/ { id: "requisites.not_found", message: "По этому ИНН никого не нашли." },
  "requisites.liquidated": /*i18n*/ { id: "requisites.liquidated", message: "Организация ликвидирована." },
  "requisites.state_liquidated": /*i18n*/ { id: "requisites.liquidated", message: "Организация ликвидирована." },
  "requisites.state_liquidating": /*i18n*/ {
    id: "requisites.state_liquidating",
    message: "Организация в стадии ликвидации.",
  },
  "requisites.state_bankrupt": /*i18n*/ {
    id: "requisites.state_bankrupt",
    message: "Организация в стадии банкротства.",
  },
  "requisites.state_reorganizing": /*i18n*/ {
    id: "requisites.state_reorganizing",
    message: "Организация в стадии реорганизации.",
  },
  "requisites.provider_down": /*i18n*/ {
    id: "requisites.provider_down",
    message: "Сервис проверки не отвечает. Заполните поля сами: реквизиты проверит администратор.",
  },
  "requisites.form_only": /*i18n*/ {
    id: "requisites.form_only",
    message: "Цифры верны. Остальное заполните сами: реквизиты проверит администратор.",
  },
}
