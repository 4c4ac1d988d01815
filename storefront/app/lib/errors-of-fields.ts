import type { MessageDescriptor } from "@lingui/core"

/** What a form says under a field before commerce is asked. */
export const fieldSentences: Record<string, MessageDescriptor> = {
  "field.required": /*i18n*/ { id: "field.required", message: "Заполните это поле" },
  "field.wrong_type": /*i18n*/ { id: "field.wrong_type", message: "Введите число" },
  "field.too_short": /*i18n*/ { id: "field.too_short", message: "Слишком коротко" },
  "field.too_long": /*i18n*/ { id: "field.too_long", message: "Слишком длинно" },
  "field.too_small": /*i18n*/ { id: "field.too_small", message: "Значение слишком маленькое" },
  "field.too_big": /*i18n*/ { id: "field.too_big", message: "Значение слишком большое" },
  "field.email": /*i18n*/ { id: "field.email", message: "Проверьте адрес: он выглядит как имя@сайт.рф" },
  "field.phone": /*i18n*/ { id: "field.phone", message: "Введите телефон с кодом, например +7 863 200-00-00" },
  "field.choose": /*i18n*/ { id: "field.choose", message: "Выберите из списка" },
  "field.password_short": /*i18n*/ { id: "field.password_short", message: "Не короче 8 знаков" },
  "field.consent_required": /*i18n*/ { id: "field.consent_required", message: "Без согласия регистрация невозможна" },
  "field.invalid": /*i18n*/ { id: "field.invalid", message: "Проверьте значение" },
}
