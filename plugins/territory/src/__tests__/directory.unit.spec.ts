import { DEFAULT_TERRITORY, resolveSpelling, territories, territoryByCode } from "../directory"

describe("the directory", () => {
  it("holds 89 subjects, each code once", () => {
    expect(new Set(territories.map((territory) => territory.code)).size).toBe(89)
    expect(territories.every((territory) => /^RU-[A-Z]{2,3}$/.test(territory.code))).toBe(true)
  })

  it("has as many of each kind as the Constitution lists", () => {
    const count = (kind: string) => territories.filter((territory) => territory.kind === kind).length

    expect(["republic", "krai", "oblast", "city", "autonomous_oblast", "autonomous_okrug"].map(count)).toEqual([
      24, 9, 48, 3, 1, 4,
    ])
  })

  it("ranks by population from 1 without gaps", () => {
    expect(territories.map((territory) => territory.population_rank)).toEqual(
      Array.from({ length: 89 }, (_, position) => position + 1),
    )
    expect(territoryByCode("RU-MOW")?.population_rank).toBe(1)
  })

  it("knows its default and answers null for a stranger", () => {
    expect(territoryByCode(DEFAULT_TERRITORY)?.name_ru).toBe("Москва")
    expect(territoryByCode("RU-XXX")).toBeNull()
  })
})

describe("resolveSpelling", () => {
  it.each([
    ["Ростовская область", "RU-ROS"],
    ["Ростовская обл.", "RU-ROS"],
    ["обл Ростовская", "RU-ROS"],
    ["РОСТОВСКАЯ", "RU-ROS"],
    ["  ростов-на-дону ", "RU-ROS"],
    ["г. Ростов-на-Дону", "RU-ROS"],
    ["г. Москва", "RU-MOW"],
    ["Москва г", "RU-MOW"],
    ["Московская обл", "RU-MOS"],
    ["СПб", "RU-SPE"],
    ["Санкт-Петербург", "RU-SPE"],
    ["Орёл", "RU-ORL"],
    ["Орел", "RU-ORL"],
    ["Орловская обл.", "RU-ORL"],
    ["Респ. Саха /Якутия/", "RU-SA"],
    ["Республика Алтай", "RU-AL"],
    ["респ Алтай", "RU-AL"],
    ["Алтайский край", "RU-ALT"],
    ["Пермский край", "RU-PER"],
    ["ХМАО-Югра", "RU-KHM"],
    ["Ханты-Мансийский автономный округ - Югра", "RU-KHM"],
    ["Ханты-Мансийский АО", "RU-KHM"],
    ["Ненецкий АО", "RU-NEN"],
    ["Ямало-Ненецкий АО", "RU-YAN"],
    ["Еврейская Аобл", null],
    ["Еврейская АО", "RU-YEV"],
    ["Чувашская Республика - Чувашия", "RU-CU"],
    ["Северная Осетия - Алания", "RU-SE"],
    ["Кемеровская область — Кузбасс", "RU-KEM"],
    ["Новгородская область", "RU-NGR"],
    ["Нижегородская обл", "RU-NIZ"],
    ["ДНР", "RU-DON"],
    ["Rostov Oblast", "RU-ROS"],
    ["ru-ros", "RU-ROS"],
    ["Атлантида", null],
    ["область", null],
    ["", null],
  ])("reads «%s» as %s", (text, code) => {
    expect(resolveSpelling(text)).toBe(code)
  })

  it("gives every official name back its own code", () => {
    for (const territory of territories) {
      expect([territory.name_ru, resolveSpelling(territory.name_ru)]).toEqual([territory.name_ru, territory.code])
      expect([territory.name_en, resolveSpelling(territory.name_en)]).toEqual([territory.name_en, territory.code])
    }
  })
})
