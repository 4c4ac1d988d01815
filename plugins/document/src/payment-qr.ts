import QRCode from "qrcode"
import { encodeWindows1251 } from "./windows-1251"

export type PaymentDetails = {
  name: string
  account: string
  bank_name: string
  bik: string
  corr_account: string
  sum_kopecks: number
  purpose: string
  inn: string
  kpp: string | null
}

export type PaymentQr = { charset: "utf-8" | "windows-1251"; bytes: Buffer }

/** ГОСТ Р 56042-2014: the service header and the five mandatory fields take at most 300 bytes. */
const MANDATORY_BYTES = 300

const SEPARATORS = ["|", "~", "^", "#", "$"]

/**
 * The bytes of a payment code by ГОСТ Р 56042-2014: UTF-8 (ST00012) while the mandatory block fits, else windows-1251
 * (ST00011), with the payee's name cut as the last resort. The sum is in whole kopecks.
 */
export const paymentQr = (details: PaymentDetails): PaymentQr => {
  const separator = separatorFor(details)
  const utf8 = compose("ST00012", separator, details)
  if (Buffer.byteLength(utf8.mandatory) <= MANDATORY_BYTES) {
    return { charset: "utf-8", bytes: Buffer.from(utf8.whole) }
  }
  const spare = MANDATORY_BYTES - compose("ST00011", separator, { ...details, name: "" }).mandatory.length
  const cut = compose("ST00011", separator, { ...details, name: details.name.slice(0, spare) })
  return { charset: "windows-1251", bytes: encodeWindows1251(cut.whole) }
}

/** The code as a PNG data URL, level M, byte mode: the bytes go in as they are, in either charset. */
export const paymentQrImage = (details: PaymentDetails): Promise<string> =>
  QRCode.toDataURL([{ data: paymentQr(details).bytes, mode: "byte" }], {
    errorCorrectionLevel: "M",
    margin: 0,
    scale: 6,
  })

const compose = (header: string, separator: string, details: PaymentDetails) => {
  const mandatory = [
    header,
    `Name=${details.name.slice(0, 160)}`,
    `PersonalAcc=${details.account}`,
    `BankName=${details.bank_name.slice(0, 45)}`,
    `BIC=${details.bik}`,
    `CorrespAcc=${details.corr_account || "0"}`,
  ].join(separator)
  const rest = [
    `Sum=${details.sum_kopecks}`,
    `Purpose=${details.purpose.slice(0, 160)}`,
    `PayeeINN=${details.inn}`,
    ...(details.kpp ? [`KPP=${details.kpp}`] : []),
  ]
  return { mandatory, whole: [mandatory, ...rest].join(separator) }
}

const separatorFor = (details: PaymentDetails): string => {
  const values = Object.values(details).join("")
  const free = SEPARATORS.find((separator) => !values.includes(separator))
  if (!free) throw new RangeError("the requisites use every separator of a payment code")
  return free
}
