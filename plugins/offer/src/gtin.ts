/** Whether the text is a GTIN of 8, 12, 13 or 14 digits with a right check digit (GS1 General Specifications, 7.9). */
export const isGtin = (text: string): boolean => {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false
  const sum = [...text.slice(0, -1)].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 1 : 3), 0)
  return (10 - (sum % 10)) % 10 === Number(text.at(-1))
}
