import { dirname } from "node:path"
import pdfmake from "pdfmake"
import fonts from "pdfmake/fonts/Roboto"
import { bankBox } from "./invoice/bank-box"
import { linesTable } from "./invoice/lines-table"
import { parties } from "./invoice/parties"
import { signatures } from "./invoice/signatures"
import type { InvoiceSnapshot } from "./invoice/snapshot"
import { totals } from "./invoice/totals"
import { vatPhrase } from "./invoice/vat-rows"
import { paymentQrImage } from "./payment-qr"
import { dateInWords } from "./words"

const FONTS = dirname(fonts.Roboto?.normal ?? "")

pdfmake.addFonts(fonts)
// A document is made of its snapshot alone: nothing is fetched, and only the fonts are read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS))

const NOTICE =
  "Оплата данного счёта означает согласие с условиями поставки. Уведомление об оплате обязательно, иначе наличие " +
  "товара не гарантируется. Товар отпускается по факту прихода денег на р/с поставщика."

/** The счёт на оплату as a PDF, A4, in the usual layout of 1С, with a payment code when the requisites are whole. */
export const renderInvoice = async (snapshot: InvoiceSnapshot): Promise<Buffer> =>
  pdfmake.createPdf(definition(snapshot, await codeFor(snapshot))).getBuffer()

/** pdfmake mutates what it is given, so every document gets a definition of its own. */
const definition = (snapshot: InvoiceSnapshot, code: string | null) => {
  const title = `Счет на оплату № ${snapshot.number} от ${dateInWords(snapshot.date)}`
  return {
    pageSize: "A4",
    pageMargins: [40, 34, 40, 44],
    info: { title, author: snapshot.supplier.name },
    defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.1 },
    footer: (page: number, pages: number) =>
      pages > 1
        ? { text: `${title}, страница ${page} из ${pages}`, fontSize: 7, color: "#555555", margin: [40, 14, 40, 0] }
        : "",
    content: [
      heading(code),
      bankBox(snapshot),
      { text: title, bold: true, fontSize: 14, margin: [0, 0, 0, 4] },
      { canvas: [{ type: "line", x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 1.6 }], margin: [0, 0, 0, 8] },
      parties(snapshot),
      linesTable(snapshot.lines),
      totals(snapshot),
      signatures(snapshot),
    ],
  }
}

const heading = (code: string | null) => ({
  columns: [
    { text: NOTICE, fontSize: 8, alignment: "center", margin: [20, 22, 20, 0] },
    ...(code ? [{ stack: [{ image: code, width: 84 }, qrCaption()], width: 84 }] : []),
  ],
  margin: [0, 0, 0, 10],
})

const qrCaption = () => ({ text: "Оплата по QR-коду", fontSize: 6.5, alignment: "center", margin: [0, 3, 0, 0] })

const codeFor = async ({ supplier, number, date, lines, total_kopecks }: InvoiceSnapshot): Promise<string | null> => {
  const { account, bank_name, bik, corr_account } = supplier
  if (!account || !bank_name || !bik || !corr_account) return null
  const day = date.split("-").reverse().join(".")
  return paymentQrImage({
    name: supplier.name,
    account,
    bank_name,
    bik,
    corr_account,
    sum_kopecks: total_kopecks,
    purpose: `Оплата по счету № ${number} от ${day}, ${vatPhrase(lines)}`,
    inn: supplier.inn,
    kpp: supplier.kpp,
  })
}
