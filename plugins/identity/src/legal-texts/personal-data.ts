import type { LegalWording } from "./legal-text"

export const personalData: LegalWording = {
  document: "personal_data",
  version: "2026-11-01",
  title_ru: "Согласие на обработку персональных данных",
  title_en: "Consent to personal data processing",
  text_ru: `Свободно, своей волей и в своём интересе я даю оператору платформы «Ряд» согласие на обработку моих персональных данных: фамилии, имени, отчества, должности, телефона, адреса электронной почты, IP-адреса и сведений о действиях на платформе.

Цели: создание и обслуживание учётной записи, проверка полномочий представителя, заключение и исполнение сделок, выставление документов, направление уведомлений о заявках, заказах и документах.

Действия: сбор, запись, хранение, уточнение, использование, передача второй стороне сделки в объёме, нужном для её исполнения, блокирование, удаление — с использованием средств автоматизации и без них.

Согласие действует до его отзыва. Отозвать его можно письмом на адрес поддержки, указанный на сайте; после отзыва данные удаляются, кроме тех, которые оператор обязан хранить по закону. Это согласие — отдельный документ и не является условием оферты.`,
  text_en: `Freely and in my own interest I consent that the operator of the Ryad platform processes my personal data: name, position, phone, e-mail address, IP address and records of actions on the platform.

Purposes: keeping the account, checking the authority of a representative, making and performing deals, issuing documents, sending notices about applications, orders and documents.

Actions: collecting, recording, storing, correcting, using, passing to the other party of a deal as far as the deal needs it, blocking and deleting, with and without automation.

The consent holds until it is withdrawn by a letter to the support address given on the site; after that the data are deleted, except those the law obliges the operator to keep. This consent is a separate document and no condition of an offer.

The Russian text prevails.`,
}
