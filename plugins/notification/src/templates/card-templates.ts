import type { Template } from "./template"

export const cardTemplates = {
  "card.submitted": {
    ru: {
      subject: "На модерацию: {title}",
      body: ["Карточка: {title}", "Поставщик: {supplier_name}", "Артикул: {article}"],
      button: "Открыть очередь",
    },
    en: {
      subject: "For moderation: {title}",
      body: ["Card: {title}", "Supplier: {supplier_name}", "Article: {article}"],
      button: "Open the queue",
    },
  },
  "card.approved": {
    ru: {
      subject: "Карточка одобрена: {title}",
      body: ["Карточка «{title}» одобрена и видна покупателям.", "Артикул: {article}", "Комментарий: {comment}"],
      button: "Открыть товар",
    },
    en: {
      subject: "Card approved: {title}",
      body: ["The card {title} is approved and visible to buyers.", "Article: {article}", "Comment: {comment}"],
      button: "Open the product",
    },
  },
  "card.rejected": {
    ru: {
      subject: "Карточка отклонена: {title}",
      body: ["Карточка «{title}» отклонена.", "Артикул: {article}", "Причина: {comment}"],
      button: "Открыть товар",
    },
    en: {
      subject: "Card rejected: {title}",
      body: ["The card {title} is rejected.", "Article: {article}", "Reason: {comment}"],
      button: "Open the product",
    },
  },
  "card.returned": {
    ru: {
      subject: "Карточка на доработке: {title}",
      body: ["Карточке «{title}» нужны исправления.", "Артикул: {article}", "Что исправить: {comment}"],
      button: "Исправить карточку",
    },
    en: {
      subject: "Card returned for changes: {title}",
      body: ["The card {title} needs changes.", "Article: {article}", "What to change: {comment}"],
      button: "Edit the card",
    },
  },
} satisfies Record<string, Template>
