import type { MessageDescriptor } from "@lingui/core"
import { refusalSentences } from "~/lib/errors-of-commerce"

/** One-time messages that the next page shows; `code` travels in the session, the words stay here. */
const sentences: Record<string, MessageDescriptor> = {
  "session.signed_out": /*i18n*/ { id: "notice.session.signed_out", message: "Вы вышли." },
  "session.no_such_hat": /*i18n*/ {
    id: "notice.session.no_such_hat",
    message: "Этого кабинета у вас ещё нет. Зарегистрируйтесь, и он откроется под тем же входом.",
  },
  "buyer.registered": /*i18n*/ {
    id: "notice.buyer.registered",
    message: "Вы зарегистрированы. Можно выбирать и оформлять заказ.",
  },
  "supplier.registered": /*i18n*/ {
    id: "notice.supplier.registered",
    message: "Черновик заявки создан. Заполните реквизиты и отправьте её на проверку.",
  },
  "supplier.submitted": /*i18n*/ {
    id: "notice.supplier.submitted",
    message: "Заявка отправлена. Мы проверим её и напишем на e-mail.",
  },
  "order.cancelled": /*i18n*/ { id: "notice.order.cancelled", message: "Заказ отменён." },
  "order.received": /*i18n*/ { id: "notice.order.received", message: "Получение подтверждено." },
  "document.mailed": /*i18n*/ { id: "notice.document.mailed", message: "Документ отправлен на вашу почту." },
  "company.saved": /*i18n*/ { id: "notice.company.saved", message: "Изменения сохранены." },
  "cart.delivery_lost": /*i18n*/ {
    id: "notice.cart.delivery_lost",
    message: "Территория изменена. Не все поставщики из вашей корзины доставляют сюда: посмотрите корзину.",
  },
  "cart.delivery_changed": /*i18n*/ {
    id: "notice.cart.delivery_changed",
    message: "Территория изменена, вместе с ней способы доставки в вашей корзине. Проверьте их при оформлении.",
  },
  "cart.sign_in": /*i18n*/ {
    id: "notice.cart.sign_in",
    message: "Войдите или зарегистрируйте компанию, чтобы складывать товары в корзину.",
  },
  "cart.added": /*i18n*/ { id: "notice.cart.added", message: "Добавлено в корзину." },
  "cart.not_added": /*i18n*/ {
    id: "notice.cart.not_added",
    message: "Не получилось добавить в корзину. Проверьте количество и наличие.",
  },
  saved: /*i18n*/ { id: "notice.saved", message: "Сохранено." },
}

export function noticeSentence(code: string): MessageDescriptor | null {
  return sentences[code] ?? refusalSentences[code] ?? null
}
