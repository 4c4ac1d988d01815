import { safeRedirect } from "~/lib/redirect"

test("a path of our own is kept", () => {
  expect(safeRedirect("/buyer/orders?stage=new")).toBe("/buyer/orders?stage=new")
})

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "/a\nb",
  "",
  null,
  undefined,
])("%p leads home", (to) => {
  expect(safeRedirect(to, "/home")).toBe("/home")
})
