import type { LegalWording } from "./legal-text"

export const offerSupplier: LegalWording = {
  document: "offer_supplier",
  version: "2026-11-01",
  title_ru: "Оферта для поставщика",
  title_en: "Offer to suppliers",
  text_ru: `Оператор платформы «Ряд» предлагает юридическим лицам и индивидуальным предпринимателям заключить договор о размещении товарных предложений. Оферта принимается отметкой в форме заявки и действует с момента одобрения заявки.

1. Поставщик сообщает достоверные реквизиты и полномочия представителя; оператор проверяет их до открытия кабинета и вправе запросить пояснения.
2. Поставщик отвечает за сведения о товаре, цене, наличии, сроке поставки и ставке НДС. Карточки товара публикуются после проверки оператором.
3. Договор поставки (глава 30 ГК РФ) заключается между поставщиком и покупателем; платформа передаёт заказ и документы и стороной поставки не является.
4. Поставщик подтверждает заказ или отказывается от него с указанием причины, отгружает товар в согласованный срок и выставляет первичные документы.
5. Оператор приостанавливает предложения поставщика, если сведения недостоверны или обязательства по заказам не исполняются, и сообщает об этом с указанием причины.
6. Об изменении условий оператор уведомляет не позднее чем за 15 дней; прежние редакции хранятся и доступны поставщику.`,
  text_en: `The operator of the Ryad platform offers companies and sole entrepreneurs a contract on placing product offers. It is accepted by the mark in the application form and holds from the approval of the application.

1. The supplier states true requisites and the authority of its representative; the operator checks them before the cabinet opens and may ask for explanations.
2. The supplier answers for the data on goods, price, stock, lead time and VAT rate. Product cards are published after the operator's check.
3. The contract of supply (chapter 30 of the Civil Code) stands between the supplier and the buyer; the platform passes orders and documents and is no party to the supply.
4. The supplier confirms an order or declines it with a reason, ships in the agreed term and issues the source documents.
5. The operator suspends a supplier's offers when data are untrue or orders are not performed, and says so with the reason.
6. The operator gives notice of changes at least 15 days ahead; former versions are kept and open to the supplier.

The Russian text prevails.`,
}
