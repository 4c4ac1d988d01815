import { deliveryLoss } from "../delivery-loss"

const group = (id: string, ...terms: string[]) => ({
  supplier: { id },
  delivery_options: terms.map((term_id) => ({ term_id })),
})

test("a supplier that delivers no more is told before a lost way of delivery", () => {
  const before = [group("a", "pickup"), group("b", "courier", "pickup")]
  expect(deliveryLoss(before, [group("a"), group("b", "pickup")])).toBe("cart.delivery_lost")
  expect(deliveryLoss(before, [group("a", "pickup"), group("b", "pickup")])).toBe("cart.delivery_changed")
})

test("nothing is said when every way of delivery still reaches, or none did before", () => {
  expect(deliveryLoss([group("a", "pickup")], [group("a", "courier", "pickup")])).toBeNull()
  expect(deliveryLoss([group("a")], [group("a")])).toBeNull()
  expect(deliveryLoss([], [])).toBeNull()
})
