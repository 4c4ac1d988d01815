import type { InvoiceSnapshot } from "./snapshot"

/** Fresh objects: pdfmake mutates what it draws. */
const caption = (text: string) => ({ text, fontSize: 7, color: "#555555" })

/** The payee's bank as payment orders name it: bank and БИК above, payee and accounts below. */
export const bankBox = ({ supplier }: InvoiceSnapshot) => ({
  table: {
    widths: ["*", "*", 44, 150],
    body: [
      [
        {
          stack: [{ text: supplier.bank_name ?? "", minHeight: 14 }, caption("Банк получателя")],
          colSpan: 2,
          rowSpan: 2,
        },
        {},
        { text: "БИК" },
        { text: supplier.bik ?? "", border: [true, true, true, false] },
      ],
      [{}, {}, { text: "Сч. №" }, { text: supplier.corr_account ?? "", border: [true, false, true, true] }],
      [
        { text: `ИНН ${supplier.inn}` },
        { text: supplier.kpp ? `КПП ${supplier.kpp}` : "КПП" },
        { text: "Сч. №", rowSpan: 2 },
        { text: supplier.account ?? "", rowSpan: 2 },
      ],
      [{ stack: [{ text: supplier.name }, caption("Получатель")], colSpan: 2 }, {}, {}, {}],
    ],
  },
  layout: { hLineWidth: () => 0.7, vLineWidth: () => 0.7, paddingTop: () => 2, paddingBottom: () => 2 },
  margin: [0, 0, 0, 12],
})
