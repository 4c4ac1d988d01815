import type { LegalWording } from "./legal-text"

export const offerBuyer: LegalWording = {
  document: "offer_buyer",
  version: "2026-11-01",
  title_ru: "Оферта для покупателя",
  title_en: "Offer to buyers",
  text_ru: `Оператор платформы «Ряд» предлагает юридическим лицам и индивидуальным предпринимателям пользоваться платформой для закупок. Оферта принимается отметкой в форме регистрации.

1. Покупатель сообщает достоверные реквизиты и действует через представителя, имеющего полномочия.
2. Цены показываются с НДС по типу цен покупателя. Цена заказа — та, что показана при его размещении.
3. Размещение закупки создаёт отдельный заказ каждому поставщику. Договор поставки (глава 30 ГК РФ) заключается между покупателем и поставщиком с подтверждения заказа.
4. Счёт и отгрузочные документы выставляет поставщик; платформа передаёт их и хранит в истории заказа.
5. Покупатель может отменить заказ до начала сборки; далее — по согласованию с поставщиком.
6. Об изменении условий оператор уведомляет не позднее чем за 15 дней; прежние редакции хранятся и доступны покупателю.`,
  text_en: `The operator of the Ryad platform offers companies and sole entrepreneurs the use of the platform for purchasing. It is accepted by the mark in the registration form.

1. The buyer states true requisites and acts through an authorised representative.
2. Prices include VAT and follow the buyer's price type. The price of an order is the one shown when it is placed.
3. Placing a purchase makes a separate order for every supplier. The contract of supply (chapter 30 of the Civil Code) stands between the buyer and the supplier from the confirmation of the order.
4. The supplier issues the invoice and the shipping documents; the platform passes them on and keeps them in the order's history.
5. The buyer may cancel an order before assembling begins; later by agreement with the supplier.
6. The operator gives notice of changes at least 15 days ahead; former versions are kept and open to the buyer.

The Russian text prevails.`,
}
