import type { InvoiceParty, InvoiceSnapshot } from "./snapshot"

/** Supplier, buyer and basis, each with a light label at the left. */
export const parties = (snapshot: InvoiceSnapshot) => ({
  table: {
    widths: [92, "*"],
    body: [
      row("Поставщик\n(Исполнитель):", describe(snapshot.supplier)),
      row("Покупатель\n(Заказчик):", describe(snapshot.company)),
      row("Основание:", snapshot.basis),
    ],
  },
  layout: "noBorders",
  margin: [0, 0, 0, 8],
})

const row = (label: string, text: string) => [{ text: label }, { text, bold: true }]

const describe = ({ name, inn, kpp, address, phone }: InvoiceParty) =>
  [name, `ИНН ${inn}`, kpp && `КПП ${kpp}`, address, phone && `тел.: ${phone}`].filter(Boolean).join(", ")
