import { readCartLines } from "~/lib/cart-form"

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test("lines are the fields with whole quantities, empty ones left out", () => {
  const form = formOf({ mode: "add", "line.offer_1": "12", "line.offer_2": "", "line.offer_3": "1 000" })
  expect(readCartLines(form, "add")).toEqual([
    { offer_id: "offer_1", quantity: 12 },
    { offer_id: "offer_3", quantity: 1000 },
  ])
})

test("zero removes a line when setting and means nothing when adding", () => {
  const form = formOf({ "line.offer_1": "0" })
  expect(readCartLines(form, "add")).toEqual([])
  expect(readCartLines(form, "set")).toEqual([{ offer_id: "offer_1", quantity: 0 }])
})

test.each(["-1", "1.5", "1e9", "abc", "NaN"])("%s is no quantity", (text) => {
  expect(readCartLines(formOf({ "line.offer_1": text }), "set")).toEqual([])
})
