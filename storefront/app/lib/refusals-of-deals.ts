import type { MessageDescriptor } from "@lingui/core"
import { lineProblems } from "~/lib/problems"

/** Refusals about deals: carts, checkout, orders, documents. */
export const refusalsOfDeals: Record<string, MessageDescriptor> = {
  "cart.not_found": /*i18n*/ { id: "refusal.cart.not_found", message: "Такой корзины нет." },
  "cart.placed": /*i18n*/ { id: "refusal.cart.placed", message: "Эта корзина уже оформлена. Смотрите заказы." },
  "cart.too_many_lines": /*i18n*/ {
    id: "refusal.cart.too_many_lines",
    message: "В корзине помещается не больше 1000 позиций. Разделите закупку на две.",
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
  "checkout.region_missing": /*i18n*/ {
    id: "refusal.checkout.region_missing",
    message: "Продажи ещё не настроены. Сообщите оператору.",
  },
  "checkout.sales_channel_missing": /*i18n*/ {
    id: "refusal.checkout.sales_channel_missing",
    message: "Продажи ещё не настроены. Сообщите оператору.",
  },
  ...lineProblems,
  "order.not_found": /*i18n*/ { id: "refusal.order.not_found", message: "Такого заказа нет." },
  "order.changed_meanwhile": /*i18n*/ {
    id: "refusal.order.changed_meanwhile",
    message: "Заказ только что изменили. Обновите страницу и повторите.",
  },
  "order.move_not_allowed": /*i18n*/ {
    id: "refusal.order.move_not_allowed",
    message: "На этом этапе так сделать нельзя.",
  },
  "order.reason_required": /*i18n*/ {
    id: "refusal.order.reason_required",
    message: "Напишите, почему отменяете заказ.",
  },
  "document.not_found": /*i18n*/ { id: "refusal.document.not_found", message: "Такого документа нет." },
  "document.not_ready": /*i18n*/ {
    id: "refusal.document.not_ready",
    message: "Документ ещё готовится. Попробуйте через минуту.",
  },
  "feed.not_found": /*i18n*/ { id: "refusal.feed.not_found", message: "Такого уведомления нет." },
  "purchase.not_found": /*i18n*/ { id: "refusal.purchase.not_found", message: "Такой закупки нет." },
  "request.query_invalid": /*i18n*/ {
    id: "refusal.request.query_invalid",
    message: "Ссылка с неверными параметрами. Откройте список заново.",
  },
}
