import { catalogueQueryOf, rublesToKopecks } from "~/lib/catalogue-query"

const queryOf = (text: string) => catalogueQueryOf(new URLSearchParams(text), "RU-ROS")

test("rubles are read as people type them", () => {
  expect(rublesToKopecks("1 250,50")).toBe(125_050)
  expect(rublesToKopecks("0.1")).toBe(10)
  expect(rublesToKopecks("дорого")).toBeNull()
  expect(rublesToKopecks("-5")).toBeNull()
})

test("facets, repeated values and the page become commerce's parameters", () => {
  const query = queryOf("brand=A&brand=B&f.width=18&price_from=10&in_stock=1&page=3&sort=price_asc")
  expect(query).toMatchObject({
    brand: ["A", "B"],
    "f.width": ["18"],
    price_from: 1000,
    in_stock: "1",
    limit: 24,
    offset: 48,
    sort: "price_asc",
  })
})

test("two typed bounds become one range", () => {
  expect(queryOf("f.power.from=80&f.power.to=120")["f.power"]).toBe("80..120")
  expect(queryOf("f.power.from=80,5")["f.power"]).toBe("80.5..")
})

test("nonsense is dropped, not passed on", () => {
  const query = queryOf("sort=drop&page=-1&f.__proto__=1&limit=100000&territory=XX")
  expect(query).toMatchObject({ sort: "relevance", offset: 0, limit: 24, territory: "RU-ROS" })
  expect(Object.keys(query)).not.toContain("f.__proto__")
})
