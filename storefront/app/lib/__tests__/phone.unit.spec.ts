import { phoneHref, readablePhone } from "../phone"

describe("readablePhone", () => {
  it.each([
    ["+78632001005", "+7 863 200-10-05"],
    ["88632001005", "+7 863 200-10-05"],
    ["+7 (863) 200-10-05", "+7 863 200-10-05"],
    ["+375291234567", "+375291234567"],
    ["добавочный 12", "добавочный 12"],
  ])("%s is read as %s", (written, read) => {
    expect(readablePhone(written)).toBe(read)
  })

  it("calls the number itself", () => {
    expect(phoneHref("+7 (863) 200-10-05")).toBe("tel:+78632001005")
  })
})
