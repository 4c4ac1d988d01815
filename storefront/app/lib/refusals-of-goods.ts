import type { MessageDescriptor } from "@lingui/core"

/** Refusals about goods: offers, cards, pictures, moderation. */
export const refusalsOfGoods: Record<string, MessageDescriptor> = {
  "category.not_found": /*i18n*/ { id: "refusal.category.not_found", message: "Такого раздела нет." },
  "card.not_found": /*i18n*/ { id: "refusal.card.not_found", message: "Такого товара нет." },
  "catalogue.bad_parameter": /*i18n*/ {
    id: "refusal.catalogue.bad_parameter",
    message: "Ссылка с неверными фильтрами. Сбросьте их.",
  },
  "moderation.not_found": /*i18n*/ { id: "refusal.moderation.not_found", message: "Такой заявки на модерацию нет." },
  "moderation.already_decided": /*i18n*/ {
    id: "refusal.moderation.already_decided",
    message: "Решение по этой заявке уже принято.",
  },
  "moderation.already_pending": /*i18n*/ {
    id: "refusal.moderation.already_pending",
    message: "Предыдущее изменение ещё на модерации. Дождитесь решения.",
  },
  "moderation.request_changed": /*i18n*/ {
    id: "refusal.moderation.request_changed",
    message: "Поставщик только что изменил заявку. Обновите страницу.",
  },
  "moderation.comment_required": /*i18n*/ {
    id: "refusal.moderation.comment_required",
    message: "К отказу нужен комментарий.",
  },
  "offer.not_found": /*i18n*/ { id: "refusal.offer.not_found", message: "Такого предложения нет." },
  "offer.article_taken": /*i18n*/ {
    id: "refusal.offer.article_taken",
    message: "Предложение с таким артикулом у вас уже есть.",
  },
  "offer.article_invalid": /*i18n*/ {
    id: "refusal.offer.article_invalid",
    message: "Проверьте артикул: до 64 букв и цифр.",
  },
  "offer.variant_taken": /*i18n*/ {
    id: "refusal.offer.variant_taken",
    message: "У вас уже есть предложение на это исполнение.",
  },
  "offer.variant_unknown": /*i18n*/ { id: "refusal.offer.variant_unknown", message: "Выберите исполнение товара." },
  "offer.unit_required": /*i18n*/ { id: "refusal.offer.unit_required", message: "Укажите единицу измерения." },
  "offer.vat_rate_unknown": /*i18n*/ { id: "refusal.offer.vat_rate_unknown", message: "Такой ставки НДС нет." },
  "offer.vat_not_payer": /*i18n*/ {
    id: "refusal.offer.vat_not_payer",
    message: "Вы работаете без НДС, поэтому ставка в предложении может быть только «Без НДС».",
  },
  "offer.price_negative": /*i18n*/ { id: "refusal.offer.price_negative", message: "Цена не может быть отрицательной." },
  "offer.price_invalid": /*i18n*/ {
    id: "refusal.offer.price_invalid",
    message: "Проверьте цену: от 0,01 до 100 000 000 ₽, после запятой не больше двух цифр.",
  },
  "offer.price_required": /*i18n*/ { id: "refusal.offer.price_required", message: "Укажите хотя бы розничную цену." },
  "offer.price_type_unknown": /*i18n*/ { id: "refusal.offer.price_type_unknown", message: "Такого типа цен нет." },
  "offer.tier_invalid": /*i18n*/ {
    id: "refusal.offer.tier_invalid",
    message: "Порог количества должен быть целым и больше нуля.",
  },
  "offer.tier_repeated": /*i18n*/ { id: "refusal.offer.tier_repeated", message: "Два порога с одним количеством." },
  "offer.tier_uncovered": /*i18n*/ {
    id: "refusal.offer.tier_uncovered",
    message: "Нет цены для самого маленького заказа: первый порог каждого типа цен не больше минимума в заказе.",
  },
  "offer.stock_invalid": /*i18n*/ {
    id: "refusal.offer.stock_invalid",
    message: "Остаток – целое число от 0 до 10 000 000.",
  },
  "offer.stock_below_reserved": /*i18n*/ {
    id: "refusal.offer.stock_below_reserved",
    message: "Покупатели уже зарезервировали больше.",
  },
  "offer.warehouse_not_found": /*i18n*/ { id: "refusal.offer.warehouse_not_found", message: "Такого склада нет." },
  "offer.warehouse_repeated": /*i18n*/ { id: "refusal.offer.warehouse_repeated", message: "Склад указан дважды." },
  "offer.min_quantity_invalid": /*i18n*/ {
    id: "refusal.offer.min_quantity_invalid",
    message: "Минимальное количество – целое число больше нуля.",
  },
  "offer.min_quantity_off_multiple": /*i18n*/ {
    id: "refusal.offer.min_quantity_off_multiple",
    message: "Минимальное количество должно быть кратно упаковке.",
  },
  "offer.multiplicity_invalid": /*i18n*/ {
    id: "refusal.offer.multiplicity_invalid",
    message: "Кратность – целое число больше нуля.",
  },
  "offer.lead_days_invalid": /*i18n*/ {
    id: "refusal.offer.lead_days_invalid",
    message: "Срок поставки – целое число дней.",
  },
  "offer.transition_forbidden": /*i18n*/ {
    id: "refusal.offer.transition_forbidden",
    message: "Из этого состояния предложение так не перевести.",
  },
  "card.request_not_found": /*i18n*/ { id: "refusal.card.request_not_found", message: "Такой заявки нет." },
  "card.title_invalid": /*i18n*/ { id: "refusal.card.title_invalid", message: "Название – от 3 до 200 знаков." },
  "card.brand_required": /*i18n*/ { id: "refusal.card.brand_required", message: "Укажите производителя." },
  "card.article_invalid": /*i18n*/ { id: "refusal.card.article_invalid", message: "Проверьте артикул производителя." },
  "card.gtin_invalid": /*i18n*/ { id: "refusal.card.gtin_invalid", message: "В штрихкоде опечатка." },
  "card.category_unknown": /*i18n*/ { id: "refusal.card.category_unknown", message: "Выберите раздел каталога." },
  "card.attribute_required": /*i18n*/ {
    id: "refusal.card.attribute_required",
    message: "Заполните обязательные характеристики.",
  },
  "card.attribute_unknown": /*i18n*/ {
    id: "refusal.card.attribute_unknown",
    message: "В этом разделе нет такой характеристики.",
  },
  "card.attribute_type": /*i18n*/ { id: "refusal.card.attribute_type", message: "Проверьте значения характеристик." },
  "card.attribute_value_unknown": /*i18n*/ {
    id: "refusal.card.attribute_value_unknown",
    message: "Выберите значение характеристики из списка.",
  },
  "card.variant_repeated": /*i18n*/ {
    id: "refusal.card.variant_repeated",
    message: "Два исполнения с одним названием.",
  },
  "card.image_unknown": /*i18n*/ {
    id: "refusal.card.image_unknown",
    message: "Фото не загружены или чужие. Загрузите их снова.",
  },
  "card.nothing_changed": /*i18n*/ { id: "refusal.card.nothing_changed", message: "Изменений нет." },
  "card.not_yours": /*i18n*/ {
    id: "refusal.card.not_yours",
    message: "Содержание этой карточки ведёт другой поставщик.",
  },
  "card.description_empty": /*i18n*/ { id: "refusal.card.description_empty", message: "Нет описания." },
  "card.description_short": /*i18n*/ { id: "refusal.card.description_short", message: "Слишком короткое описание." },
  "card.no_picture": /*i18n*/ { id: "refusal.card.no_picture", message: "Нет фото." },
  "card.duplicate_article": /*i18n*/ {
    id: "refusal.card.duplicate_article",
    message: "Такой артикул этого производителя уже есть.",
  },
  "card.price_far": /*i18n*/ { id: "refusal.card.price_far", message: "Цена сильно отличается от других предложений." },
  "card.stop_word": /*i18n*/ { id: "refusal.card.stop_word", message: "В тексте есть запрещённые слова." },
  "upload.empty": /*i18n*/ { id: "refusal.upload.empty", message: "Файл пуст." },
  "upload.too_large": /*i18n*/ { id: "refusal.upload.too_large", message: "Файл больше 10 МБ." },
  "upload.not_a_picture": /*i18n*/ {
    id: "refusal.upload.not_a_picture",
    message: "Это не картинка: подойдут JPEG, PNG, WebP.",
  },
  "upload.too_many": /*i18n*/ { id: "refusal.upload.too_many", message: "За раз принимаем до 10 картинок." },
  "upload.unreadable": /*i18n*/ {
    id: "refusal.upload.unreadable",
    message: "Файлы не дошли целыми. Отправьте их ещё раз.",
  },
  "upload.wrong_size": /*i18n*/ {
    id: "refusal.upload.wrong_size",
    message: "Не тот размер картинки: стороны от 16 точек, всего не больше 50 млн точек (например, 7000 × 7000).",
  },
}
