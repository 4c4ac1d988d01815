import type { Template } from "./template"

export const companyTemplates = {
  "buyer.registered": {
    ru: {
      subject: "Регистрация завершена: {name}",
      body: [
        "Здравствуйте, {first_name}!",
        "Покупатель {name} зарегистрирован. Вход — по электронной почте и паролю, которые вы указали.",
        "ИНН: {inn}",
        "{check_note}",
      ],
      button: "Открыть кабинет",
    },
    en: {
      subject: "Registration complete: {name}",
      body: [
        "Hello {first_name},",
        "The buyer {name} is registered. Sign in with the e-mail and the password you gave.",
        "INN: {inn}",
        "{check_note}",
      ],
      button: "Open the cabinet",
    },
  },
  "company.updated": {
    ru: {
      subject: "Условия работы изменены: {name}",
      body: [
        "Для покупателя {name} изменены условия работы.",
        "Тип цен: {price_type_name}",
        "Ваш менеджер: {manager_name}",
        "Статус: {company_status}",
        "Причина: {reason}",
      ],
      button: "Открыть кабинет",
    },
    en: {
      subject: "Your terms have changed: {name}",
      body: [
        "The terms of the buyer {name} have changed.",
        "Price type: {price_type_name}",
        "Your manager: {manager_name}",
        "Status: {company_status}",
        "Reason: {reason}",
      ],
      button: "Open the cabinet",
    },
  },
} satisfies Record<string, Template>
