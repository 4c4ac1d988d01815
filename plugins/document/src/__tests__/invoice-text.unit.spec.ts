import QRCode from "qrcode"
import { renderInvoice } from "../invoice-pdf"
import type { InvoiceLine, InvoiceSnapshot } from "../invoice/snapshot"
import { makeLine, makeSnapshot } from "./invoice-factory"
import { readPdf } from "./read-pdf"

jest.setTimeout(120_000)

const HEADINGS = "№ Товары (работы, услуги) Кол-во Ед. Цена Сумма"

const line = (change: Partial<InvoiceLine>): InvoiceLine => ({ ...makeLine(1), ...change })

/** Prices and sums written by hand: 22 % of a gross price is price · 22 / 122, rounded per line. */
const LINES = [
  line({ title: "Ремень клиновой", article: "A-1", quantity: 10, price_kopecks: 9_000, ...sums(90_000, 16_230) }),
  line({ title: "Семена", article: "S-2", quantity: 3, price_kopecks: 33_333, vat_rate: 10, ...sums(99_999, 9_091) }),
  line({ title: "Мешок", article: "M-3", quantity: 1_200, price_kopecks: 150, vat_rate: null, ...sums(180_000, 0) }),
  line({ title: "Доставка: Курьер", article: null, unit: "усл.", quantity: 1, ...sums(50_000, 9_016, 50_000) }),
]

function sums(gross_kopecks: number, vat_kopecks: number, price_kopecks?: number) {
  return { gross_kopecks, vat_kopecks, ...(price_kopecks === undefined ? {} : { price_kopecks }) }
}

const snapshot = (change: Partial<InvoiceSnapshot["supplier"]> = {}, lines = LINES): InvoiceSnapshot => {
  const made = makeSnapshot(lines)
  const short = { name: "ООО «Дон»", bank_name: "Банк Юг" }
  return { ...made, supplier: { ...made.supplier, ...short, ...change } }
}

const read = async (made: InvoiceSnapshot) => readPdf(await renderInvoice(made))

describe("the счёт as it is read", () => {
  let text: string
  let pictures: ReturnType<typeof readPdf>["pictures"]
  beforeAll(async () => {
    const content = await read(snapshot())
    expect(content.pages).toHaveLength(1)
    text = content.pages[0] ?? ""
    pictures = content.pictures
  })

  it.each([
    ["the notice", "Оплата данного счёта означает согласие с условиями поставки."],
    ["the payee's bank", "Банк Юг Банк получателя БИК 046015602 Сч. № 30101810600000000602"],
    ["the payee", "ИНН 6164000007 КПП 616401001 Сч. № 40702810452090001234 ООО «Дон» Получатель"],
    ["the title", "Счет на оплату № 17 от 23 ноября 2026 г."],
    [
      "the supplier",
      "Поставщик (Исполнитель): ООО «Дон», ИНН 6164000007, КПП 616401001, 344002, Ростовская обл., " +
        "г. Ростов-на-Дону, ул. Береговая, д. 8, офис 12, тел.: +7 863 200-00-17",
    ],
    [
      "the buyer",
      'Покупатель (Заказчик): АО "Агрофирма «Рассвет»", ИНН 2310000004, КПП 231001001, 350000, Краснодарский край, ' +
        "г. Краснодар, ул. Красная, д. 5, тел.: +7 861 200-00-00",
    ],
    ["the basis", "Основание: Заказ № 10425"],
    ["the headings", HEADINGS],
    ["goods at 22 %", "1 Ремень клиновой, арт. A-1 10 шт 90,00 900,00"],
    ["goods at 10 %", "2 Семена, арт. S-2 3 шт 333,33 999,99"],
    ["goods without VAT", "3 Мешок, арт. M-3 1 200 шт 1,50 1 800,00"],
    ["delivery, without an article", "4 Доставка: Курьер 1 усл. 500,00 500,00"],
    [
      "the totals",
      "Итого: 4 199,99 В том числе НДС 22%: 252,46 В том числе НДС 10%: 90,91 Без налога (НДС): — " +
        "Всего к оплате: 4 199,99",
    ],
    ["the count", "Всего наименований 4, на сумму 4 199,99 руб."],
    ["the sum in words", "Четыре тысячи сто девяносто девять рублей 99 копеек"],
    ["the signatures", "Руководитель Иванов И. И. Бухгалтер М.П."],
  ])("names %s", (_, words) => expect(text).toContain(words))

  it("keeps the order of the usual form", () => {
    const order = ["Банк получателя", "Счет на оплату", "Поставщик", "Покупатель", "Основание", HEADINGS, "Итого:"]
    const places = [...order, "Всего к оплате:", "Всего наименований", "Руководитель"].map((words) =>
      text.indexOf(words),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it("draws the payment code of ГОСТ Р 56042-2014 with these very requisites, sum and purpose", () => {
    const payload =
      "ST00012|Name=ООО «Дон»|PersonalAcc=40702810452090001234|BankName=Банк Юг|BIC=046015602|" +
      "CorrespAcc=30101810600000000602|Sum=419999|Purpose=Оплата по счету № 17 от 23.11.2026, в том числе НДС 22% " +
      "252.46, в том числе НДС 10% 90.91|PayeeINN=6164000007|KPP=616401001"
    expect(pictures).toHaveLength(1)
    expect(squaresOf(pictures[0])).toEqual(expectedSquares(payload))
    expect(squaresOf(pictures[0])).not.toEqual(expectedSquares(payload.replace("419999", "419998")))
  })
})

it("an entrepreneur signs alone, without КПП and VAT; without a bank there is no payment code", async () => {
  const lines = [line({ vat_rate: null, ...sums(26_152, 0) })]
  const person = {
    kind: "individual" as const,
    name: "ИП Петров Пётр Петрович",
    head: "Петров Пётр Петрович",
    kpp: null,
  }
  const { pages, pictures } = await read(snapshot({ ...person, bik: null }, lines))
  expect(pages[0]).toContain("Поставщик (Исполнитель): ИП Петров Пётр Петрович, ИНН 6164000007, 344002")
  expect(pages[0]).toContain("Без налога (НДС): — Всего к оплате: 261,52")
  expect(pages[0]).toContain("Предприниматель Петров П. П. М.П.")
  expect(pages[0]).not.toContain("Бухгалтер")
  expect(pages[0]).not.toContain("В том числе НДС")
  expect(pictures).toEqual([])
})

it("300 lines flow over the pages: headings on each, no line lost or torn, totals at the end", async () => {
  const lines = Array.from({ length: 300 }, (_, index) => makeLine(index + 1))
  const { pages } = await read(snapshot({}, lines))
  expect(pages.length).toBeGreaterThan(5)
  let next = 1
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Счет на оплату № 17 от 23 ноября 2026 г., страница ${index + 1} из ${pages.length}`)
    if (next > lines.length) continue
    const [, rows = ""] = page.split(`${HEADINGS} `)
    const numbers = [...rows.matchAll(/(\d+) (?:Фильтр масляный|Ремень клиновой)/g)].map(([, number]) => Number(number))
    expect(rows).toMatch(new RegExp(`^${next} `))
    expect(numbers).toEqual(numbers.map((_, place) => next + place))
    next += numbers.length
  }
  expect(next).toBe(301)
  const whole = pages.join(" ")
  for (const { article } of lines) expect(whole.split(`арт. ${article} `)).toHaveLength(2)
  expect(whole.split("Банк получателя")).toHaveLength(2)
  expect(pages.at(-1)).toContain("Всего наименований 300, на сумму")
  expect(pages.at(-1)).toContain("М.П.")
})

type Picture = ReturnType<typeof readPdf>["pictures"][number]

const PIXELS = 6

/** The squares of a drawn code, dark = 1, looked at in their middles. */
const squaresOf = ({ width, height, data }: Picture = { width: 0, height: 0, data: "" }): number[] => {
  const bytes = Buffer.from(data, "base64")
  const perPixel = bytes.length / (width * height)
  const side = width / PIXELS
  return Array.from({ length: side * side }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side]
    const pixel = (row * PIXELS + PIXELS / 2) * width + column * PIXELS + PIXELS / 2
    return (bytes[pixel * perPixel] ?? 255) < 128 ? 1 : 0
  })
}

const expectedSquares = (payload: string): number[] =>
  Array.from(QRCode.create([{ data: Buffer.from(payload), mode: "byte" }], { errorCorrectionLevel: "M" }).modules.data)
