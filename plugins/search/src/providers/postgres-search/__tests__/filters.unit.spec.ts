import { compileFilters } from "../filters"
import { planIndex } from "../index-plan"

const plan = planIndex(
  {
    id: { type: "keyword", filterable: true },
    tags: { type: "keyword", array: true, filterable: true },
    size: { type: "integer" },
    title: { type: "text", searchable: true },
  },
  "things",
)

const compile = (filters: Parameters<typeof compileFilters>[0]) => compileFilters(filters, plan, "id")

it("compiles equality to traits, the primary key to ids, numbers to measures", () => {
  expect(compile({ tags: "a" })).toMatchObject({ params: ['["tags:a"]'] })
  expect(compile({ id: ["1", "2"] })).toMatchObject({ params: ['["1","2"]'] })
  expect(compile({ size: { $gte: 2, $lt: 5 } }).params).toEqual(["size", 2, "size", 5])
  expect(compile(undefined).sql).toBe("true")
})

it("nests and, or, not", () => {
  const { sql, params } = compile({ $or: [{ tags: "a" }, { $not: { size: 3 } }] })
  expect(sql).toContain(" or ")
  expect(sql).toContain("not (")
  expect(params).toEqual(['["tags:a"]', "size", 3])
})

it("refuses what it can't keep exactly", () => {
  expect(() => compile({ title: "x" })).toThrow(/can't filter "title"/)
  expect(() => compile({ tags: { $like: "a%" } })).toThrow(/\$like/)
  expect(() => compile({ size: { $in: [1, 2] } })).toThrow(/can't filter/)
  expect(() => planIndex({ id: { type: "keyword" }, place: { type: "geo" } }, "things")).toThrow(/geo/)
})
