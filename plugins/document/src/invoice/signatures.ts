import type { InvoiceSnapshot } from "./snapshot"

const WIDTH = 120

/** A company signs by its head and accountant, an entrepreneur alone. */
export const signatures = ({ supplier }: InvoiceSnapshot) => ({
  unbreakable: true,
  stack: [
    supplier.kind === "individual"
      ? signRow(["Предприниматель", supplier.head])
      : signRow(["Руководитель", supplier.head], ["Бухгалтер", null]),
    { text: "М.П.", margin: [92, 16, 0, 0], color: "#555555" },
  ],
})

const signRow = (...people: [title: string, name: string | null][]) => ({
  columns: people.flatMap(([title, name]) => [
    { text: title, bold: true, width: "auto", margin: [0, 2, 0, 0] },
    { stack: [signLine(), { text: name ? shortName(name) : " ", fontSize: 8, alignment: "center" }], width: WIDTH },
    { text: "", width: 14 },
  ]),
  columnGap: 6,
})

/** A new object each time: pdfmake writes positions into what it draws, and a shared line would be drawn once. */
const signLine = () => ({
  canvas: [{ type: "line", x1: 0, y1: 12, x2: WIDTH, y2: 12, lineWidth: 0.7 }],
  margin: [0, 0, 0, 2],
})

/** «Иванов Иван Иванович» → «Иванов И. И.»; anything else stays as it is. */
const shortName = (name: string) => {
  const [last, ...given] = name.trim().split(/\s+/)
  return given.length === 2 ? `${last} ${given.map((part) => `${part[0]}.`).join(" ")}` : name
}
