const digits = (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 10)).join("")
const control = (number: string, weights: number[]) =>
  (weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11) % 10

/** Requisites of a company that no register knows: right in form and control digits, another one each run. */
export function freshCompany() {
  const body = `77${digits(7)}`
  const inn = `${body}${control(body, [2, 4, 10, 3, 5, 9, 4, 6, 8])}`
  const ogrn = `126${digits(9)}`
  return { inn, kpp: `${inn.slice(0, 4)}01001`, ogrn: `${ogrn}${(Number(ogrn) % 11) % 10}` }
}
