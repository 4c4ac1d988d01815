import { lineTotals, type VatRate } from "@ryad/offer/money"
import type { InvoiceLine, InvoiceSnapshot } from "../invoice/snapshot"

export const makeLine = (index: number, vat_rate: VatRate = 22): InvoiceLine => {
  const price_kopecks = 12_345 + index * 731
  const quantity = 1 + (index % 40)
  const { gross_kopecks, vat_kopecks } = lineTotals(price_kopecks, quantity, vat_rate)
  return {
    title: index % 3 ? `Фильтр масляный двигателя комбайна, серия ${index}` : `Ремень клиновой ${index}`,
    article: `РСМ-10.${index}`,
    unit: "шт",
    quantity,
    price_kopecks,
    gross_kopecks,
    vat_rate,
    vat_kopecks,
  }
}

export const makeSnapshot = (lines: InvoiceLine[], change: Partial<InvoiceSnapshot> = {}): InvoiceSnapshot => ({
  number: 17,
  date: "2026-11-23",
  order_number: 10425,
  basis: "Заказ № 10425",
  supplier: {
    id: "sup_1",
    kind: "legal",
    name: 'Общество с ограниченной ответственностью "Донские запасные части"',
    inn: "6164000007",
    kpp: "616401001",
    address: "344002, Ростовская обл., г. Ростов-на-Дону, ул. Береговая, д. 8, офис 12",
    phone: "+7 863 200-00-17",
    bik: "046015602",
    bank_name: "ЮГО-ЗАПАДНЫЙ БАНК ПАО СБЕРБАНК г. Ростов-на-Дону",
    account: "40702810452090001234",
    corr_account: "30101810600000000602",
    head: "Иванов Иван Иванович",
    vat_payer: true,
  },
  company: {
    id: "comp_1",
    name: 'АО "Агрофирма «Рассвет»"',
    inn: "2310000004",
    kpp: "231001001",
    address: "350000, Краснодарский край, г. Краснодар, ул. Красная, д. 5",
    phone: "+7 861 200-00-00",
    bik: null,
    bank_name: null,
    account: null,
    corr_account: null,
  },
  lines,
  total_kopecks: lines.reduce((sum, line) => sum + line.gross_kopecks, 0),
  vat_kopecks: lines.reduce((sum, line) => sum + line.vat_kopecks, 0),
  ...change,
})
