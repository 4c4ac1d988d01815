import type { I18n, MessageDescriptor } from "@lingui/core"
import { explainRefusal, isKnownRefusal, type Refusal } from "~/lib/errors"
import { requisitesWords } from "./requisites-words"

/** Refusals that only a supplier meets; everything else is in `lib/errors-of-commerce.ts`. */
const words: Record<string, MessageDescriptor> = {
  ...requisitesWords,
  "field.required": /*i18n*/ { id: "supplier.field.required", message: "Заполните это поле" },
  "field.invalid": /*i18n*/ { id: "supplier.field.invalid", message: "Проверьте значение" },
  "supplier.days_reversed": /*i18n*/ {
    id: "supplier.days_reversed",
    message: "Последний день не раньше первого.",
  },
  "territory.unknown": /*i18n*/ { id: "supplier.territory.unknown", message: "Выберите субъект из списка" },
  "supplier.application_incomplete": /*i18n*/ {
    id: "supplier.refusal.application_incomplete",
    message: "Заявка заполнена не до конца или с ошибками. Проверьте отмеченные поля.",
  },
  "supplier.requisites_refused": /*i18n*/ {
    id: "supplier.refusal.requisites_refused",
    message: "Проверка реквизитов не прошла: такой организации отправить заявку нельзя.",
  },
  "supplier.not_editable": /*i18n*/ {
    id: "supplier.refusal.not_editable",
    message: "Заявка уже на проверке, менять её сейчас нельзя.",
  },
  "supplier.no_right": /*i18n*/ {
    id: "supplier.refusal.no_right",
    message: "У вашей роли нет прав на это действие. Права выдаёт владелец.",
  },
  "supplier.changed": /*i18n*/ {
    id: "supplier.refusal.changed",
    message: "Данные изменились, пока вы их правили. Обновите страницу.",
  },
  "offer.article_invalid": /*i18n*/ { id: "offer.article_invalid", message: "В артикуле нужны буквы или цифры." },
  "offer.article_taken": /*i18n*/ {
    id: "offer.article_taken",
    message: "Товар с таким артикулом у вас уже есть.",
  },
  "offer.variant_taken": /*i18n*/ {
    id: "offer.variant_taken",
    message: "Вы уже продаёте это исполнение карточки.",
  },
  "offer.variant_unknown": /*i18n*/ { id: "offer.variant_unknown", message: "Выберите исполнение карточки." },
  "offer.price_required": /*i18n*/ { id: "offer.price_required", message: "Укажите хотя бы одну цену." },
  "offer.price_invalid": /*i18n*/ {
    id: "offer.price_invalid",
    message: "Цена больше нуля, в рублях, не точнее копейки: 1250 или 1250,50.",
  },
  "offer.price_type_unknown": /*i18n*/ { id: "offer.price_type_unknown", message: "Такого типа цены больше нет." },
  "offer.tier_invalid": /*i18n*/ { id: "offer.tier_invalid", message: "Порог количества: целое число от 1." },
  "offer.tier_repeated": /*i18n*/ { id: "offer.tier_repeated", message: "Два порога с одним количеством." },
  "offer.tier_uncovered": /*i18n*/ {
    id: "offer.tier_uncovered",
    message: "Первый порог каждой цены не больше минимального количества в заказе.",
  },
  "offer.stock_invalid": /*i18n*/ { id: "offer.stock_invalid", message: "Остаток: целое число от 0." },
  "offer.stock_below_reserved": /*i18n*/ {
    id: "offer.stock_below_reserved",
    message: "Остаток меньше, чем уже зарезервировано в заказах.",
  },
  "offer.min_quantity_invalid": /*i18n*/ { id: "offer.min_quantity_invalid", message: "Минимум: целое число от 1." },
  "offer.min_quantity_off_multiple": /*i18n*/ {
    id: "offer.min_quantity_off_multiple",
    message: "Минимум должен делиться на кратность.",
  },
  "offer.multiplicity_invalid": /*i18n*/ { id: "offer.multiplicity_invalid", message: "Кратность: целое число от 1." },
  "offer.lead_days_invalid": /*i18n*/ { id: "offer.lead_days_invalid", message: "Срок: целое число дней от 0." },
  "offer.unit_required": /*i18n*/ { id: "offer.unit_required", message: "Укажите единицу измерения." },
  "offer.vat_rate_unknown": /*i18n*/ { id: "offer.vat_rate_unknown", message: "Выберите ставку НДС из списка." },
  "offer.warehouse_not_found": /*i18n*/ {
    id: "offer.warehouse_not_found",
    message: "Склада больше нет. Обновите страницу.",
  },
  "offer.transition_forbidden": /*i18n*/ {
    id: "offer.transition_forbidden",
    message: "В этом состоянии товара действие недоступно.",
  },
  "card.title_invalid": /*i18n*/ {
    id: "card.title_invalid",
    message: "Название: от 5 до 200 знаков, без телефонов и призывов.",
  },
  "card.brand_required": /*i18n*/ { id: "card.brand_required", message: "Укажите производителя." },
  "card.article_invalid": /*i18n*/ { id: "card.article_invalid", message: "Укажите артикул производителя." },
  "card.gtin_invalid": /*i18n*/ {
    id: "card.gtin_invalid",
    message: "GTIN не сходится: проверьте цифры под штрихкодом.",
  },
  "card.category_unknown": /*i18n*/ { id: "card.category_unknown", message: "Выберите раздел каталога." },
  "card.attribute_required": /*i18n*/ {
    id: "card.attribute_required",
    message: "Заполните обязательные характеристики, они отмечены звёздочкой.",
  },
  "card.attribute_type": /*i18n*/ {
    id: "card.attribute_type",
    message: "Проверьте характеристики: число пишется без единиц.",
  },
  "card.attribute_unknown": /*i18n*/ {
    id: "card.attribute_unknown",
    message: "Характеристики раздела изменились. Обновите страницу.",
  },
  "card.attribute_value_unknown": /*i18n*/ {
    id: "card.attribute_value_unknown",
    message: "Выберите значения характеристик из списка.",
  },
  "card.image_unknown": /*i18n*/ { id: "card.image_unknown", message: "Картинка не найдена. Загрузите её ещё раз." },
  "card.variant_repeated": /*i18n*/ { id: "card.variant_repeated", message: "Два исполнения с одним названием." },
  "card.nothing_changed": /*i18n*/ { id: "card.nothing_changed", message: "В карточке ничего не изменилось." },
  "card.not_yours": /*i18n*/ {
    id: "card.not_yours",
    message: "Карточку предложил другой поставщик, её содержание меняет он. Цены и остатки у вас свои.",
  },
  "card.changed": /*i18n*/ {
    id: "card.changed",
    message: "Карточка изменилась, пока вы её правили. Обновите страницу.",
  },
  "moderation.already_pending": /*i18n*/ {
    id: "moderation.already_pending",
    message: "Прежняя правка ещё на модерации. Дождитесь решения.",
  },
  "upload.not_a_picture": /*i18n*/ {
    id: "upload.not_a_picture",
    message: "Это не картинка. Подойдут JPEG, PNG и WebP.",
  },
  "upload.too_large": /*i18n*/ { id: "upload.too_large", message: "Файл больше 10 МБ." },
  "upload.wrong_size": /*i18n*/ { id: "upload.wrong_size", message: "Картинка слишком маленькая или слишком большая." },
  "upload.unreadable": /*i18n*/ { id: "upload.unreadable", message: "Не больше 10 файлов за раз, каждый до 10 МБ." },
  "upload.empty": /*i18n*/ { id: "upload.empty", message: "Выберите файлы." },
  "order.changed_meanwhile": /*i18n*/ {
    id: "order.changed_meanwhile",
    message: "Заказ изменился, пока страница была открыта. Посмотрите, что нового, и повторите.",
  },
  "order.move_not_allowed": /*i18n*/ { id: "order.move_not_allowed", message: "Заказ уже на другом этапе." },
  "order.reason_required": /*i18n*/ { id: "order.reason_required", message: "Напишите причину отмены." },
}

/** A sentence for a supplier; falls back to the words of the whole storefront. */
export function explain(i18n: I18n, refusal: Refusal): string {
  const known = isKnownRefusal(refusal.code) ? undefined : words[refusal.code]
  return known ? i18n._(known) : explainRefusal(i18n, refusal)
}
