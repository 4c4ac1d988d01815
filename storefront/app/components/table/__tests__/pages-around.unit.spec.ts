import { pagesAround } from "../pages-around"

test("first, last and neighbours, gaps marked once", () => {
  expect(pagesAround(1, 1)).toEqual([1])
  expect(pagesAround(1, 3)).toEqual([1, 2, 3])
  expect(pagesAround(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
  expect(pagesAround(9, 9)).toEqual([1, null, 8, 9])
})
