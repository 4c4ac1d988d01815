export type RequisitesDifference = { field: "name" | "ogrn" | "kpp"; entered: string; answered: string }

type Entered = { name: string; ogrn: string; kpp?: string | null }
type Answered = { name: string; short_name: string; ogrn: string | null; kpp: string | null }

/** Quotes, case, ё and the written-out legal form are habits of spelling and say nothing about the company. */
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("общество с ограниченной ответственностью", "ооо")
    .replaceAll("публичное акционерное общество", "пао")
    .replaceAll("акционерное общество", "ао")
    .replaceAll("индивидуальный предприниматель", "ип")
    .replaceAll(/[^a-zа-я0-9]+/g, " ")
    .trim()

/** Where the entered requisites and the register's answer part. The operator sees each. */
export const differencesOf = (entered: Entered, answered: Answered): RequisitesDifference[] => {
  const differences: RequisitesDifference[] = []
  const isOwnName = [answered.name, answered.short_name].map(plainName).includes(plainName(entered.name))

  if (!isOwnName) differences.push({ field: "name", entered: entered.name, answered: answered.name })
  if (answered.ogrn && answered.ogrn !== entered.ogrn) {
    differences.push({ field: "ogrn", entered: entered.ogrn, answered: answered.ogrn })
  }
  if (answered.kpp && entered.kpp && answered.kpp !== entered.kpp) {
    differences.push({ field: "kpp", entered: entered.kpp, answered: answered.kpp })
  }
  return differences
}

/** Another ОГРН or КПП is another company until a person looked; a name alone is spelled in many ways. */
export const needsLook = (differences: RequisitesDifference[]): boolean =>
  differences.some(({ field }) => field !== "name")
