import { readDelivery } from "../schema"

const term = (term_id: string, method: string) => ({
  term_id,
  method,
  name: term_id,
  price_kopecks: 0,
  days_min: 1,
  days_max: 2,
})
const group = (id: string, ...delivery_options: ReturnType<typeof term>[]) => ({
  supplier: { id, handle: id, name: id },
  lines: [],
  goods_kopecks: 0,
  delivery_options,
})

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test("each supplier has its own delivery; the address goes only where it is needed", () => {
  const cart = { groups: [group("s1", term("t1", "pickup")), group("s2", term("t2", "courier"))] }
  const read = readDelivery(formOf({ "term.s1": "t1", "term.s2": "t2", address: "Ростов" }), cart)
  expect(read).toEqual({
    delivery: [
      { supplier_id: "s1", term_id: "t1" },
      { supplier_id: "s2", term_id: "t2", address: "Ростов" },
    ],
    missing: [],
    addressMissing: [],
  })
})

test("a term that the cart doesn't offer counts as not chosen", () => {
  const cart = { groups: [group("s1", term("t1", "pickup"))] }
  expect(readDelivery(formOf({ "term.s1": "another" }), cart).missing).toEqual(["s1"])
})

test("a courier without an address is asked about", () => {
  const cart = { groups: [group("s1", term("t1", "courier"))] }
  expect(readDelivery(formOf({ "term.s1": "t1", address: "  " }), cart).addressMissing).toEqual(["s1"])
})
