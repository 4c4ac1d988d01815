import { paymentQr, type PaymentDetails } from "../payment-qr"

const details: PaymentDetails = {
  name: 'ООО "Зерно"',
  account: "40702810452090001234",
  bank_name: "ПАО СБЕРБАНК",
  bik: "046015602",
  corr_account: "30101810600000000602",
  sum_kopecks: 125_050,
  purpose: "Оплата по счету № 17",
  inn: "6164000007",
  kpp: "616401001",
}

const cp1251 = new TextDecoder("windows-1251")

describe("paymentQr", () => {
  it("writes the mandatory five in their order, then the sum in kopecks", () => {
    const { charset, bytes } = paymentQr(details)
    expect(charset).toBe("utf-8")
    expect(bytes.toString()).toBe(
      'ST00012|Name=ООО "Зерно"|PersonalAcc=40702810452090001234|BankName=ПАО СБЕРБАНК|BIC=046015602|' +
        "CorrespAcc=30101810600000000602|Sum=125050|Purpose=Оплата по счету № 17|PayeeINN=6164000007|KPP=616401001",
    )
  })

  it("falls to windows-1251 when the mandatory block is over 300 bytes in UTF-8", () => {
    const { charset, bytes } = paymentQr({ ...details, name: "Щ".repeat(120) })
    const text = cp1251.decode(bytes)
    expect(charset).toBe("windows-1251")
    expect(text.startsWith(`ST00011|Name=${"Щ".repeat(120)}|PersonalAcc=`)).toBe(true)
  })

  it("keeps the mandatory block within 300 bytes with the longest values", () => {
    const { bytes } = paymentQr({ ...details, name: "Щ".repeat(400), bank_name: "Ж".repeat(90) })
    const text = cp1251.decode(bytes)
    expect(text.indexOf("|Sum=")).toBeLessThanOrEqual(300)
    expect(text).toContain("|CorrespAcc=30101810600000000602|")
  })

  it("takes another separator when a value holds the bar", () => {
    const { bytes } = paymentQr({ ...details, purpose: "Счёт 17|2026" })
    expect(bytes.toString().startsWith("ST00012~Name=")).toBe(true)
    expect(bytes.toString()).toContain("~Purpose=Счёт 17|2026~")
  })

  it("leaves КПП out for an entrepreneur", () => {
    expect(paymentQr({ ...details, kpp: null }).bytes.toString()).not.toContain("KPP")
  })
})
