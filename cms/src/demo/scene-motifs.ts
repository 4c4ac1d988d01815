const INK = "#17402b"
const AMBER = "#d9962b"
const PAPER = "#fbfaf5"

const wheel = (x: number, y: number, radius: number) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${INK}"/><circle cx="${x}" cy="${y}" r="${radius * 0.45}" fill="${AMBER}"/>`

const ear = (x: number, lean: number) => {
  const grains = [0, 1, 2, 3, 4, 5]
    .map((n) => {
      const y = -150 + n * 34
      return (
        `<ellipse cx="-17" cy="${y}" rx="13" ry="24" fill="${AMBER}" transform="rotate(28 -17 ${y})"/>` +
        `<ellipse cx="17" cy="${y}" rx="13" ry="24" fill="${AMBER}" transform="rotate(-28 17 ${y})"/>`
      )
    })
    .join("")
  return `<g transform="translate(${x} 0) rotate(${lean})"><path d="M0 -150 V 200" stroke="${INK}" stroke-width="9"/>${grains}</g>`
}

const sheet = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})"><rect width="210" height="280" rx="10" fill="${PAPER}" stroke="${INK}" stroke-width="7"/>` +
  [50, 90, 130, 170]
    .map((top) => `<path d="M34 ${top} H 176" stroke="${INK}" stroke-width="8" opacity="0.45"/>`)
    .join("") +
  `<circle cx="150" cy="226" r="30" fill="none" stroke="${AMBER}" stroke-width="9"/></g>`

/** What stands in front of the fields, drawn around the middle of the picture. */
export const motifs = {
  tractor:
    `<path d="M-150 60 V -40 H -60 L -30 -150 H 90 V 60 Z" fill="${INK}"/><rect x="-18" y="-128" width="86" height="76" fill="${PAPER}"/>` +
    `<rect x="-130" y="-110" width="16" height="74" fill="${INK}"/>${wheel(55, 80, 104)}${wheel(-125, 122, 60)}`,
  grain: ear(-110, -14) + ear(0, 0) + ear(110, 14),
  papers: sheet(-190, -150) + sheet(-20, -110),
  truck:
    `<rect x="-230" y="-110" width="270" height="190" rx="8" fill="${INK}"/><path d="M50 -50 H 150 L 220 20 V 80 H 50 Z" fill="${AMBER}"/>` +
    `<path d="M78 -26 H 138 L 176 16 H 78 Z" fill="${PAPER}"/>${wheel(-150, 96, 46)}${wheel(130, 96, 46)}`,
  drum:
    `<rect x="-110" y="-160" width="220" height="330" rx="24" fill="${INK}"/><path d="M-110 -60 H 110 M-110 60 H 110" stroke="${PAPER}" stroke-width="10"/>` +
    `<path d="M0 -30 C 46 26 46 56 0 56 C -46 56 -46 26 0 -30" fill="${AMBER}"/>`,
  gear:
    [0, 45, 90, 135]
      .map(
        (turn) => `<rect x="-34" y="-190" width="68" height="380" rx="12" fill="${INK}" transform="rotate(${turn})"/>`,
      )
      .join("") + `<circle r="140" fill="${INK}"/><circle r="62" fill="${AMBER}"/>`,
  shield: `<path d="M0 -180 L 150 -120 V 10 C 150 110 70 165 0 195 C -70 165 -150 110 -150 10 V -120 Z" fill="${INK}"/><path d="M-66 10 L -14 64 L 80 -62" fill="none" stroke="${AMBER}" stroke-width="30"/>`,
  people:
    `<circle cx="-90" cy="-70" r="62" fill="${INK}"/><path d="M-210 150 C -210 30 30 30 30 150 Z" fill="${INK}"/>` +
    `<circle cx="100" cy="-50" r="54" fill="${AMBER}"/><path d="M-4 150 C -4 44 204 44 204 150 Z" fill="${AMBER}"/>`,
  calendar:
    `<rect x="-170" y="-130" width="340" height="300" rx="18" fill="${PAPER}" stroke="${INK}" stroke-width="12"/><rect x="-170" y="-130" width="340" height="76" rx="18" fill="${INK}"/>` +
    [0, 1, 2]
      .flatMap((row) => [0, 1, 2, 3].map((column) => [column, row] as const))
      .map(
        ([column, row]) =>
          `<rect x="${-134 + column * 74}" y="${-24 + row * 60}" width="46" height="38" rx="6" fill="${column + row === 3 ? AMBER : "#c9d3c4"}"/>`,
      )
      .join(""),
} as const

export type Motif = keyof typeof motifs

export const isMotif = (name: string): name is Motif => name in motifs
