const LETTERS = "ABCEHKMPTX"
const WEIGHTS = [7, 1, 3]

/** Bank of Russia No. 515: the last digits of the products of 23 digits with 7, 1, 3… sum up to a multiple of ten. */
export function checkAccountKey(prefix: string, account: string): boolean {
  const digits = Array.from(prefix + account, (sign) => (/\d/.test(sign) ? Number(sign) : LETTERS.indexOf(sign)))
  const sum = digits.reduce((total, digit, index) => total + ((digit * (WEIGHTS[index % 3] ?? 0)) % 10), 0)
  return sum % 10 === 0
}
