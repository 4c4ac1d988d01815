import { writeFileSync } from "node:fs"
import { renderInvoice } from "../invoice-pdf"
import { makeLine, makeSnapshot } from "./invoice-factory"

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

/** With PDF_DIR set the files are left there to be looked at. */
const keep = (name: string, pdf: Buffer) =>
  process.env.PDF_DIR && writeFileSync(`${process.env.PDF_DIR}/${name}.pdf`, pdf)

describe("renderInvoice", () => {
  it("prints three lines with delivery on one page", async () => {
    const lines = [
      makeLine(1),
      makeLine(2, 10),
      { ...makeLine(3), title: "Доставка: Курьер", article: null, unit: "усл." },
    ]
    const pdf = await renderInvoice(makeSnapshot(lines))
    keep("three", pdf)
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pagesOf(pdf)).toBe(1)
  })

  it("prints 120 lines on several pages", async () => {
    const pdf = await renderInvoice(makeSnapshot(Array.from({ length: 120 }, (_, index) => makeLine(index))))
    keep("many", pdf)
    expect(pagesOf(pdf)).toBeGreaterThan(2)
  }, 60_000)

  it("prints an entrepreneur without VAT and without a bank, and leaves the snapshot as it was", async () => {
    const snapshot = makeSnapshot([makeLine(1, null)])
    const supplier = {
      ...snapshot.supplier,
      kind: "individual" as const,
      name: "ИП Петров Пётр Петрович",
      kpp: null,
      bik: null,
    }
    const frozen = JSON.stringify({ ...snapshot, supplier })
    const pdf = await renderInvoice(JSON.parse(frozen))
    keep("individual", pdf)
    expect(pagesOf(pdf)).toBe(1)
  })
})
