import type { MessageDescriptor } from "@lingui/core"

/** Every refusal code of commerce with the sentence a person sees. A new `refuse(code)` in a plugin gets its line here. */
export const refusalSentences: Record<string, MessageDescriptor> = {
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
  "identity.too_many_attempts": /*i18n*/ {
    id: "refusal.identity.too_many_attempts",
    message: "Слишком много попыток входа. Подождите 15 минут и попробуйте снова.",
  },
  "identity.no_such_hat": /*i18n*/ { id: "refusal.identity.no_such_hat", message: "У вас нет доступа в этот кабинет." },
  "identity.wrong_credentials": /*i18n*/ {
    id: "refusal.identity.wrong_credentials",
    message: "E-mail или пароль не подходят.",
  },
  "company.required": /*i18n*/ {
    id: "refusal.company.required",
    message: "Чтобы покупать, зарегистрируйте компанию или ИП.",
  },
  "checkout.cart_changed": /*i18n*/ {
    id: "refusal.checkout.cart_changed",
    message: "Пока вы оформляли заказ, корзина изменилась. Проверьте новые цены и количества и подтвердите ещё раз.",
  },
  "checkout.not_enough_stock": /*i18n*/ {
    id: "refusal.checkout.not_enough_stock",
    message: "Части товаров уже не хватает на складе. Уменьшите количество и попробуйте снова.",
  },
  "checkout.cart_empty": /*i18n*/ { id: "refusal.checkout.cart_empty", message: "Корзина пуста." },
  "checkout.delivery_required": /*i18n*/ {
    id: "refusal.checkout.delivery_required",
    message: "Выберите способ доставки для каждого поставщика.",
  },
  "supplier.inn_taken": /*i18n*/ {
    id: "refusal.supplier.inn_taken",
    message: "Поставщик с таким ИНН уже зарегистрирован.",
  },
  "supplier.not_approved": /*i18n*/ {
    id: "refusal.supplier.not_approved",
    message: "Кабинет откроется после проверки заявки.",
  },
  "moderation.already_decided": /*i18n*/ {
    id: "refusal.moderation.already_decided",
    message: "Решение по этой заявке уже принято.",
  },
  "offer.price_negative": /*i18n*/ { id: "refusal.offer.price_negative", message: "Цена не может быть отрицательной." },
  "line.withdrawn": /*i18n*/ { id: "refusal.line.withdrawn", message: "Поставщик снял товар с продажи." },
  "line.supplier_suspended": /*i18n*/ {
    id: "refusal.line.supplier_suspended",
    message: "Поставщик временно не принимает заказы.",
  },
  "line.below_minimum": /*i18n*/ { id: "refusal.line.below_minimum", message: "Меньше минимального количества." },
  "line.off_multiple": /*i18n*/ { id: "refusal.line.off_multiple", message: "Количество не кратно упаковке." },
  "line.not_enough_stock": /*i18n*/ {
    id: "refusal.line.not_enough_stock",
    message: "На складе меньше, чем вы просите.",
  },
  "line.no_price": /*i18n*/ { id: "refusal.line.no_price", message: "Для вашего типа цен цены нет." },
  unauthorized: /*i18n*/ { id: "refusal.identity.wrong_credentials", message: "E-mail или пароль не подходят." },
}
