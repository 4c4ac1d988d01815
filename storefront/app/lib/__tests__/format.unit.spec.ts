import {
  formatDate,
  formatDateTime,
  formatFreshness,
  formatLongDate,
  formatMoney,
  formatOrderTitle,
  formatQuantity,
  formatTerm,
  formatVersion,
  pluralOf,
} from "~/lib/format"

const nbsp = "\u00a0"

test("money is kopecks with two digits, no-break spaces and the ruble sign", () => {
  expect(formatMoney(125_000)).toBe(`1${nbsp}250,00${nbsp}₽`)
  expect(formatMoney(5)).toBe(`0,05${nbsp}₽`)
  expect(formatMoney(123_456_789_01)).toBe(`123${nbsp}456${nbsp}789,01${nbsp}₽`)
  expect(formatMoney(125_000, "en")).toBe(`1,250.00${nbsp}₽`)
})

test("a date is of the Moscow calendar, not of UTC", () => {
  expect(formatDate("2026-11-22T22:30:00Z")).toBe("23.11.2026")
  expect(formatDateTime("2026-11-22T22:30:00Z")).toBe("23.11.2026, 01:30")
  expect(formatLongDate("2026-11-23T10:00:00Z")).toBe("23 ноября 2026")
})

test("an order is called as the trade calls it", () => {
  expect(formatOrderTitle(10425, "2026-11-23T10:00:00Z")).toBe(`Заказ №${nbsp}10425 от${nbsp}23.11.2026`)
})

test("a quantity never parts from its unit, which English translates", () => {
  expect(formatQuantity(24, "шт")).toBe(`24${nbsp}шт`)
  expect(formatQuantity(24, "шт", "en")).toBe(`24${nbsp}pcs`)
  expect(formatQuantity(1_500, "кг")).toBe(`1${nbsp}500${nbsp}кг`)
})

test("terms agree with their number", () => {
  expect(formatTerm(null, 1)).toBe(`до${nbsp}1 рабочего дня`)
  expect(formatTerm(2, 5)).toBe(`от${nbsp}2 до${nbsp}5 рабочих дней`)
  expect(formatTerm(null, 21)).toBe(`до${nbsp}21 рабочего дня`)
})

test.each([
  [1, "товар"],
  [2, "товара"],
  [5, "товаров"],
  [11, "товаров"],
  [21, "товар"],
  [112, "товаров"],
  [1.5, "товара"],
])("%d asks for «%s»", (value, form) => {
  expect(pluralOf(value, { one: "товар", few: "товара", many: "товаров", other: "товара" })).toBe(form)
})

test("freshness is in hours within a day, then in days, and never from the future", () => {
  const now = new Date("2026-11-23T12:00:00Z")
  expect(formatFreshness("2026-11-23T09:00:00Z", now)).toBe("3 часа назад")
  expect(formatFreshness("2026-11-20T12:00:00Z", now)).toBe("3 дня назад")
  expect(formatFreshness("2026-11-23T11:30:00Z", now)).toBe("только что")
  expect(formatFreshness("2026-11-23T11:30:00Z", now, "en")).toBe("just now")
  expect(formatFreshness("2026-11-24T12:00:00Z", now)).toBe("только что")
})

test("a version of a legal text is read as a date, and left alone when it is none", () => {
  expect(formatVersion("2026-11-01")).toBe("1 ноября 2026")
  expect(formatVersion("2026-11-01", "en")).toBe("1 November 2026")
  expect(formatVersion("2.1")).toBe("2.1")
})
