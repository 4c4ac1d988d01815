import { isTokenOfActor } from "~/lib/token"

const tokenWith = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`
const now = Date.parse("2026-11-23T12:00:00Z")
const alive = now / 1000 + 60

test("a token of the actor is accepted", () => {
  expect(isTokenOfActor(tokenWith({ actor_id: "cus_1", actor_type: "customer", exp: alive }), "customer", now)).toBe(
    true,
  )
})

test("a token that names no actor is dropped: the person has no such role", () => {
  expect(isTokenOfActor(tokenWith({ actor_id: "", actor_type: "supplier", exp: alive }), "supplier", now)).toBe(false)
})

test("a buyer's token opens no supplier's cabinet", () => {
  expect(isTokenOfActor(tokenWith({ actor_id: "cus_1", actor_type: "customer", exp: alive }), "supplier", now)).toBe(
    false,
  )
})

test("a token past its time is dropped", () => {
  expect(
    isTokenOfActor(tokenWith({ actor_id: "cus_1", actor_type: "customer", exp: now / 1000 - 1 }), "customer", now),
  ).toBe(false)
})

test.each(["", "abc", "a.b.c", "a.bnVsbA.c"])("«%s» is no token", (text) => {
  expect(isTokenOfActor(text, "customer", now)).toBe(false)
})
