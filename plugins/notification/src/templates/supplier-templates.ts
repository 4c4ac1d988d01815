import type { Template } from "./template"

export const supplierTemplates = {
  "supplier.submitted": {
    ru: {
      subject: "Заявка поставщика {name} отправлена на проверку",
      body: ["Поставщик: {name}", "ИНН: {inn}", "Заявка ждёт решения оператора. Решение придёт заявителю письмом."],
      button: "Открыть заявку",
    },
    en: {
      subject: "The supplier application of {name} is under review",
      body: [
        "Supplier: {name}",
        "INN: {inn}",
        "The application awaits the operator. The applicant will be told by mail.",
      ],
      button: "Open the application",
    },
  },
  "supplier.approved": {
    ru: {
      subject: "Заявка одобрена: {name}",
      body: ["Поставщик {name} одобрен.", "Комментарий: {comment}", "Теперь можно добавить склад и первые товары."],
      button: "Открыть кабинет",
    },
    en: {
      subject: "Application approved: {name}",
      body: ["{name} is approved.", "Comment: {comment}", "You can now add a warehouse and the first goods."],
      button: "Open the cabinet",
    },
  },
  "supplier.returned": {
    ru: {
      subject: "Заявка возвращена на доработку: {name}",
      body: ["Заявке поставщика {name} нужны исправления.", "Что исправить: {comment}"],
      button: "Исправить заявку",
    },
    en: {
      subject: "Application returned for changes: {name}",
      body: ["The application of {name} needs changes.", "What to change: {comment}"],
      button: "Edit the application",
    },
  },
  "supplier.rejected": {
    ru: {
      subject: "Заявка отклонена: {name}",
      body: ["Заявка поставщика {name} отклонена.", "Причина: {comment}"],
    },
    en: {
      subject: "Application rejected: {name}",
      body: ["The application of {name} is rejected.", "Reason: {comment}"],
    },
  },
  "supplier.suspended": {
    ru: {
      subject: "Работа поставщика приостановлена: {name}",
      body: [
        "Предложения поставщика {name} скрыты из каталога.",
        "Причина: {comment}",
        "Принятые заказы остаются в кабинете, их нужно исполнить.",
      ],
      button: "Открыть кабинет",
    },
    en: {
      subject: "Supplier suspended: {name}",
      body: [
        "The offers of {name} are hidden from the catalogue.",
        "Reason: {comment}",
        "Accepted orders stay in the cabinet and are to be fulfilled.",
      ],
      button: "Open the cabinet",
    },
  },
  "supplier.resumed": {
    ru: {
      subject: "Работа поставщика возобновлена: {name}",
      body: ["Предложения поставщика {name} снова видны в каталоге.", "Комментарий: {comment}"],
      button: "Открыть кабинет",
    },
    en: {
      subject: "Supplier resumed: {name}",
      body: ["The offers of {name} are in the catalogue again.", "Comment: {comment}"],
      button: "Open the cabinet",
    },
  },
  "supplier.bank_changed": {
    ru: {
      subject: "Изменён расчётный счёт: {name}",
      body: [
        "Новые счета поставщика {name} покупатели будут оплачивать на другой расчётный счёт.",
        "Банк: {bank_name}",
        "Последние цифры счёта: {account_end}",
        "Изменения внёс: {actor_name}",
        "Если это сделали не вы, верните прежний счёт, смените пароль и сообщите администратору площадки.",
      ],
      button: "Проверить реквизиты",
    },
    en: {
      subject: "Bank account changed: {name}",
      body: [
        "Buyers will pay new invoices of {name} to another bank account.",
        "Bank: {bank_name}",
        "Last digits of the account: {account_end}",
        "Changed by: {actor_name}",
        "If it was not you, put the former account back, change the password and tell the administrator.",
      ],
      button: "Check the details",
    },
  },
} satisfies Record<string, Template>
