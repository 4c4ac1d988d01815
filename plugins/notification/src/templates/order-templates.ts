import type { Template } from "./template"

export const orderTemplates = {
  "purchase.placed": {
    ru: {
      subject: "Закупка № {purchase_number} оформлена",
      body: [
        "Закупка № {purchase_number} разделена на заказы по поставщикам.",
        "Заказы: {orders}",
        "Сумма с НДС: {total_kopecks}",
        "Счета придут отдельными письмами.",
      ],
      button: "Открыть заказы",
    },
    en: {
      subject: "Purchase No. {purchase_number} is placed",
      body: [
        "Purchase No. {purchase_number} is split into one order per supplier.",
        "Orders: {orders}",
        "Total incl. VAT: {total_kopecks}",
        "Invoices follow in separate letters.",
      ],
      button: "Open the orders",
    },
  },
  "order.received": {
    ru: {
      subject: "Новый заказ № {number}",
      body: [
        "Покупатель: {company_name}",
        "Сумма с НДС: {total_kopecks}",
        "Позиций: {lines_count}",
        "Подтвердите заказ в кабинете.",
      ],
      button: "Открыть заказ",
    },
    en: {
      subject: "New order No. {number}",
      body: [
        "Buyer: {company_name}",
        "Total incl. VAT: {total_kopecks}",
        "Items: {lines_count}",
        "Confirm the order in the cabinet.",
      ],
      button: "Open the order",
    },
  },
  "order.stage_changed": {
    ru: {
      subject: "Заказ № {number}: {to}",
      body: [
        "Заказ № {number} перешёл на этап «{to}».",
        "Поставщик: {supplier_name}",
        "Покупатель: {company_name}",
        "Комментарий: {reason}",
      ],
      button: "Открыть заказ",
    },
    en: {
      subject: "Order No. {number}: {to}",
      body: [
        "Order No. {number} is now “{to}”.",
        "Supplier: {supplier_name}",
        "Buyer: {company_name}",
        "Comment: {reason}",
      ],
      button: "Open the order",
    },
  },
  "order.cancelled": {
    ru: {
      subject: "Заказ № {number} отменён",
      body: [
        "Заказ № {number} отменён.",
        "Поставщик: {supplier_name}",
        "Покупатель: {company_name}",
        "Причина: {reason}",
      ],
      button: "Открыть заказ",
    },
    en: {
      subject: "Order No. {number} is cancelled",
      body: [
        "Order No. {number} is cancelled.",
        "Supplier: {supplier_name}",
        "Buyer: {company_name}",
        "Reason: {reason}",
      ],
      button: "Open the order",
    },
  },
  "document.invoice_ready": {
    ru: {
      subject: "Счёт № {number} к заказу № {order_number}",
      body: [
        "Счёт на оплату № {number} — во вложении.",
        "Поставщик: {supplier_name}",
        "К оплате с НДС: {total_kopecks}",
      ],
      button: "Открыть документ",
    },
    en: {
      subject: "Invoice No. {number} for order No. {order_number}",
      body: ["Invoice No. {number} is attached.", "Supplier: {supplier_name}", "To pay incl. VAT: {total_kopecks}"],
      button: "Open the document",
    },
  },
} satisfies Record<string, Template>
