import type { MessageDescriptor } from "@lingui/core"

/** Refusals about people and organisations: sign-in, requisites, companies, suppliers. */
export const refusalsOfParties: Record<string, MessageDescriptor> = {
  "session.expired": /*i18n*/ {
    id: "refusal.session.expired",
    message: "Сеанс закончился. Войдите ещё раз, и мы вернём вас на ту же страницу.",
  },
  "commerce.timeout": /*i18n*/ {
    id: "refusal.commerce.timeout",
    message: "Сервер долго не отвечает. Подождите минуту и попробуйте ещё раз.",
  },
  "commerce.unavailable": /*i18n*/ {
    id: "refusal.commerce.unavailable",
    message: "Сервис временно недоступен. Мы уже чиним, попробуйте через несколько минут.",
  },
  "commerce.unexpected_answer": /*i18n*/ {
    id: "refusal.commerce.unexpected_answer",
    message: "Сервис ответил не так, как мы ждали. Ошибка записана, попробуйте позже.",
  },
  "identity.too_many_attempts": /*i18n*/ {
    id: "refusal.identity.too_many_attempts",
    message: "Слишком много попыток входа. Подождите 15 минут и попробуйте снова.",
  },
  "identity.too_many_registrations": /*i18n*/ {
    id: "refusal.identity.too_many_registrations",
    message: "Слишком много регистраций подряд. Подождите час и попробуйте снова.",
  },
  "identity.too_many_resets": /*i18n*/ {
    id: "refusal.identity.too_many_resets",
    message: "Слишком много запросов на новый пароль. Подождите час и попробуйте снова.",
  },
  "requisites.too_many_checks": /*i18n*/ {
    id: "refusal.requisites.too_many_checks",
    message: "Слишком много проверок реквизитов подряд. Заполните поля вручную или подождите час.",
  },
  "identity.no_such_hat": /*i18n*/ { id: "refusal.identity.no_such_hat", message: "У вас нет доступа в этот кабинет." },
  "identity.password_required": /*i18n*/ {
    id: "refusal.identity.password_required",
    message: "Укажите e-mail и пароль или войдите.",
  },
  "identity.wrong_credentials": /*i18n*/ {
    id: "refusal.identity.wrong_credentials",
    message: "E-mail или пароль не подходят.",
  },
  "identity.email_taken": /*i18n*/ {
    id: "refusal.identity.email_taken",
    message: "Учётная запись с таким e-mail уже есть. Войдите под ней.",
  },
  "consent.version_outdated": /*i18n*/ {
    id: "refusal.consent.version_outdated",
    message: "Текст согласия обновился. Обновите страницу и прочитайте новую редакцию.",
  },
  "idempotency.in_progress": /*i18n*/ {
    id: "refusal.idempotency.in_progress",
    message: "Этот запрос уже выполняется. Подождите несколько секунд.",
  },
  "idempotency.key_invalid": /*i18n*/ {
    id: "refusal.idempotency.key_invalid",
    message: "Форма устарела. Обновите страницу и отправьте ещё раз.",
  },
  "idempotency.key_reused": /*i18n*/ {
    id: "refusal.idempotency.key_reused",
    message: "Эта форма уже отправлена с другими данными. Обновите страницу.",
  },
  "requisites.inn_format": /*i18n*/ {
    id: "refusal.requisites.inn_format",
    message: "ИНН – 10 цифр у компании или 12 у ИП.",
  },
  "requisites.inn_control": /*i18n*/ {
    id: "refusal.requisites.inn_control",
    message: "В ИНН опечатка: не сходятся контрольные цифры.",
  },
  "requisites.inn_kind": /*i18n*/ {
    id: "refusal.requisites.inn_kind",
    message: "ИНН не соответствует виду: у компании 10 цифр, у ИП 12.",
  },
  "requisites.kpp_format": /*i18n*/ {
    id: "refusal.requisites.kpp_format",
    message: "КПП – 9 знаков, например 616501001.",
  },
  "requisites.kpp_not_for_individual": /*i18n*/ {
    id: "refusal.requisites.kpp_not_for_individual",
    message: "У ИП нет КПП. Очистите поле.",
  },
  "requisites.ogrn_format": /*i18n*/ { id: "refusal.requisites.ogrn_format", message: "ОГРН – 13 цифр, ОГРНИП – 15." },
  "requisites.ogrn_control": /*i18n*/ {
    id: "refusal.requisites.ogrn_control",
    message: "В ОГРН опечатка: не сходится контрольная цифра.",
  },
  "requisites.ogrn_kind": /*i18n*/ {
    id: "refusal.requisites.ogrn_kind",
    message: "ОГРН не соответствует виду: у компании 13 цифр, у ИП 15.",
  },
  "requisites.bik_format": /*i18n*/ { id: "refusal.requisites.bik_format", message: "БИК – 9 цифр." },
  "requisites.account_format": /*i18n*/ {
    id: "refusal.requisites.account_format",
    message: "Расчётный счёт – 20 цифр.",
  },
  "requisites.account_control": /*i18n*/ {
    id: "refusal.requisites.account_control",
    message: "Счёт не подходит к этому БИК: проверьте оба.",
  },
  "requisites.corr_account_format": /*i18n*/ {
    id: "refusal.requisites.corr_account_format",
    message: "Корреспондентский счёт – 20 цифр.",
  },
  "requisites.corr_account_control": /*i18n*/ {
    id: "refusal.requisites.corr_account_control",
    message: "Корреспондентский счёт не подходит к этому БИК.",
  },
  "requisites.corr_account_not_of_bik": /*i18n*/ {
    id: "refusal.requisites.corr_account_not_of_bik",
    message: "Корреспондентский счёт другого банка.",
  },
  "requisites.corr_account_differs": /*i18n*/ {
    id: "refusal.requisites.corr_account_differs",
    message: "У банка другой корреспондентский счёт.",
  },
  "requisites.treasury_account": /*i18n*/ {
    id: "refusal.requisites.treasury_account",
    message: "Это счёт казначейства, для торговли он не подходит.",
  },
  "requisites.okpo_format": /*i18n*/ { id: "refusal.requisites.okpo_format", message: "ОКПО – 8 или 10 цифр." },
  "requisites.okpo_control": /*i18n*/ { id: "refusal.requisites.okpo_control", message: "В ОКПО опечатка." },
  "requisites.bank_not_found": /*i18n*/ {
    id: "refusal.requisites.bank_not_found",
    message: "Банк с таким БИК не найден.",
  },
  "requisites.bank_not_active": /*i18n*/ {
    id: "refusal.requisites.bank_not_active",
    message: "Банк с таким БИК не работает.",
  },
  "requisites.not_found": /*i18n*/ {
    id: "refusal.requisites.not_found",
    message: "В реестре нет такой организации. Проверьте ИНН.",
  },
  "requisites.liquidated": /*i18n*/ { id: "refusal.requisites.liquidated", message: "Организация ликвидирована." },
  "requisites.state_liquidated": /*i18n*/ {
    id: "refusal.requisites.state_liquidated",
    message: "Организация ликвидирована.",
  },
  "requisites.state_liquidating": /*i18n*/ {
    id: "refusal.requisites.state_liquidating",
    message: "Организация ликвидируется.",
  },
  "requisites.state_bankrupt": /*i18n*/ {
    id: "refusal.requisites.state_bankrupt",
    message: "Организация в процедуре банкротства.",
  },
  "requisites.state_reorganizing": /*i18n*/ {
    id: "refusal.requisites.state_reorganizing",
    message: "Организация реорганизуется.",
  },
  "requisites.provider_down": /*i18n*/ {
    id: "refusal.requisites.provider_down",
    message: "Реестр сейчас не отвечает. Заполните поля сами, проверим позже.",
  },
  "requisites.form_only": /*i18n*/ {
    id: "refusal.requisites.form_only",
    message: "Проверены контрольные цифры. Остальное проверит оператор.",
  },
  "company.required": /*i18n*/ {
    id: "refusal.company.required",
    message: "Чтобы покупать, зарегистрируйте компанию или ИП.",
  },
  "company.not_found": /*i18n*/ { id: "refusal.company.not_found", message: "Компания не найдена." },
  "company.inn_taken": /*i18n*/ {
    id: "refusal.company.inn_taken",
    message: "Компания с таким ИНН и КПП уже зарегистрирована. Попросите доступ у её владельца.",
  },
  "company.blocked": /*i18n*/ {
    id: "refusal.company.blocked",
    message: "Компания заблокирована. Свяжитесь с менеджером.",
  },
  "company.kind_mismatch": /*i18n*/ {
    id: "refusal.company.kind_mismatch",
    message: "ИНН не соответствует выбранному виду: компания или ИП.",
  },
  "company.owner_only": /*i18n*/ {
    id: "refusal.company.owner_only",
    message: "Это может изменить только владелец компании.",
  },
  "company.status_not_allowed": /*i18n*/ {
    id: "refusal.company.status_not_allowed",
    message: "В этом состоянии компании действие недоступно.",
  },
  "company.reason_required": /*i18n*/ { id: "refusal.company.reason_required", message: "Укажите причину блокировки." },
  "company.price_type_unknown": /*i18n*/ { id: "refusal.company.price_type_unknown", message: "Такого типа цен нет." },
  "company.manager_unknown": /*i18n*/ { id: "refusal.company.manager_unknown", message: "Такого менеджера нет." },
  "company.manager_exists": /*i18n*/ { id: "refusal.company.manager_exists", message: "Такой менеджер уже есть." },
  "territory.unknown": /*i18n*/ { id: "refusal.territory.unknown", message: "Такой территории нет в списке." },
  "route.closed": /*i18n*/ { id: "refusal.route.closed", message: "Это действие недоступно." },
  "supplier.not_found": /*i18n*/ { id: "refusal.supplier.not_found", message: "Такого поставщика нет." },
  "supplier.inn_taken": /*i18n*/ {
    id: "refusal.supplier.inn_taken",
    message: "Поставщик с таким ИНН уже зарегистрирован.",
  },
  "supplier.not_approved": /*i18n*/ {
    id: "refusal.supplier.not_approved",
    message: "Кабинет откроется после проверки заявки.",
  },
  "supplier.no_membership": /*i18n*/ {
    id: "refusal.supplier.no_membership",
    message: "Вы не сотрудник этого поставщика.",
  },
  "supplier.no_right": /*i18n*/ {
    id: "refusal.supplier.no_right",
    message: "У вашей роли нет этого права. Попросите владельца кабинета.",
  },
  "supplier.not_editable": /*i18n*/ {
    id: "refusal.supplier.not_editable",
    message: "Заявку в этом состоянии изменить нельзя.",
  },
  "supplier.transition_refused": /*i18n*/ {
    id: "refusal.supplier.transition_refused",
    message: "В этом состоянии так сделать нельзя.",
  },
  "supplier.application_incomplete": /*i18n*/ {
    id: "refusal.supplier.application_incomplete",
    message: "Заполните все обязательные поля заявки.",
  },
  "supplier.requisites_refused": /*i18n*/ {
    id: "refusal.supplier.requisites_refused",
    message: "Реквизиты не прошли проверку. Исправьте их и отправьте снова.",
  },
  "supplier.comment_required": /*i18n*/ { id: "refusal.supplier.comment_required", message: "Напишите комментарий." },
  "warehouse.not_found": /*i18n*/ { id: "refusal.warehouse.not_found", message: "Такого склада нет." },
  "warehouse.name_taken": /*i18n*/ { id: "refusal.warehouse.name_taken", message: "Склад с таким названием уже есть." },
  "warehouse.in_use": /*i18n*/ {
    id: "refusal.warehouse.in_use",
    message: "На складе есть остатки. Сначала обнулите их.",
  },
  "delivery_term.not_found": /*i18n*/ {
    id: "refusal.delivery_term.not_found",
    message: "Такого условия доставки нет.",
  },
  unauthorized: /*i18n*/ { id: "refusal.unauthorized", message: "E-mail или пароль не подходят." },
  invalid_data: /*i18n*/ { id: "refusal.invalid_data", message: "Проверьте данные: сервис их не принял." },
  not_found: /*i18n*/ { id: "refusal.not_found", message: "Не нашли то, что вы искали." },
  "attribute.code_taken": /*i18n*/ {
    id: "refusal.attribute.code_taken",
    message: "Характеристика с таким кодом уже есть.",
  },
  "attribute.not_found": /*i18n*/ { id: "refusal.attribute.not_found", message: "Такой характеристики нет." },
  "supplier.changed_meanwhile": /*i18n*/ {
    id: "refusal.supplier.changed_meanwhile",
    message: "Данные только что изменили. Обновите страницу и повторите.",
  },
  "supplier.not_submitted": /*i18n*/ {
    id: "refusal.supplier.not_submitted",
    message: "Заявка ещё не отправлена на проверку.",
  },
  "delivery_term.days_reversed": /*i18n*/ {
    id: "refusal.delivery_term.days_reversed",
    message: "Срок «от» больше срока «до».",
  },
}
