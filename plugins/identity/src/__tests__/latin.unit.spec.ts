import { latinOf } from "../latin"

it("latinOf spells every letter of the alphabet and joins words with hyphens", () => {
  expect(latinOf("Съешь же ещё этих мягких французских булок, да выпей чаю")).toBe(
    "sesh-zhe-eshche-etih-myagkih-frantsuzskih-bulok-da-vypey-chayu",
  )
  expect(latinOf("«ТехноНива» № 12/3")).toBe("tehnoniva-12-3")
  expect(latinOf("…")).toBe("")
})
