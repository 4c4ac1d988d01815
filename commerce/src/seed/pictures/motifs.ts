import type { PictureMotif } from "../catalogue/shape"

/** Each motif draws inside a 200 × 200 field with two paints: `a` the body, `b` the detail. */
type Draw = (a: string, b: string) => string

const ring = (r: number, paint: string, width: number) =>
  `<circle cx="100" cy="100" r="${r}" fill="none" stroke="${paint}" stroke-width="${width}"/>`

const around = (count: number, radius: number, shape: (x: number, y: number, degrees: number) => string) =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    const x = Math.round((100 + radius * Math.cos(angle)) * 10) / 10
    const y = Math.round((100 + radius * Math.sin(angle)) * 10) / 10
    return shape(x, y, (360 * i) / count)
  }).join("")

const rect = (x: number, y: number, w: number, h: number, r: number, paint: string) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${paint}"/>`

export const motifs: Record<PictureMotif, Draw> = {
  filter: (a, b) =>
    rect(62, 52, 76, 104, 10, a) +
    rect(70, 36, 60, 20, 4, b) +
    [78, 92, 106, 120].map((x) => rect(x - 3, 66, 6, 78, 3, b)).join(""),
  bearing: (a, b) =>
    ring(66, a, 14) + ring(32, a, 12) + around(10, 49, (x, y) => `<circle cx="${x}" cy="${y}" r="9" fill="${b}"/>`),
  belt: (a, b) =>
    `<path d="M60 62h80a38 38 0 0 1 0 76H60a38 38 0 0 1 0-76z" fill="none" stroke="${a}" stroke-width="14"/>` +
    `<circle cx="60" cy="100" r="20" fill="${b}"/><circle cx="140" cy="100" r="20" fill="${b}"/>`,
  plough: (a, b) =>
    `<path d="M40 60c50 0 92 24 112 84l-52-8C86 106 66 84 40 60z" fill="${a}"/>` + rect(44, 44, 96, 12, 6, b),
  disc: (a, b) =>
    around(12, 62, (x, y) => `<circle cx="${x}" cy="${y}" r="14" fill="${a}"/>`) +
    `<circle cx="100" cy="100" r="60" fill="${a}"/><circle cx="100" cy="100" r="20" fill="${b}"/>` +
    around(5, 36, (x, y) => `<circle cx="${x}" cy="${y}" r="5" fill="${b}"/>`),
  pump: (a, b) =>
    rect(56, 70, 70, 66, 10, a) +
    rect(126, 86, 26, 18, 4, b) +
    rect(72, 44, 18, 28, 4, b) +
    rect(96, 44, 18, 28, 4, b) +
    `<circle cx="90" cy="104" r="18" fill="${b}"/>`,
  lamp: (a, b) =>
    rect(52, 60, 96, 64, 12, a) +
    [70, 100, 130].map((x) => `<circle cx="${x}" cy="92" r="11" fill="${b}"/>`).join("") +
    rect(92, 124, 16, 26, 3, b),
  sunflower: (a, b) =>
    around(
      14,
      46,
      (x, y, d) => `<ellipse cx="${x}" cy="${y}" rx="20" ry="9" transform="rotate(${d} ${x} ${y})" fill="${b}"/>`,
    ) + `<circle cx="100" cy="100" r="32" fill="${a}"/>`,
  maize: (a, b) =>
    `<path d="M100 36c24 20 30 90 0 130-30-40-24-110 0-130z" fill="${b}"/>` +
    `<path d="M62 92c4 40 20 66 38 74-32 4-60-30-38-74zM138 92c-4 40-20 66-38 74 32 4 60-30 38-74z" fill="${a}"/>`,
  wheat: (a, b) =>
    rect(97, 60, 6, 108, 3, a) +
    [0, 1, 2, 3]
      .map(
        (i) =>
          `<ellipse cx="82" cy="${66 + i * 22}" rx="8" ry="16" transform="rotate(-32 82 ${66 + i * 22})" fill="${b}"/><ellipse cx="118" cy="${66 + i * 22}" rx="8" ry="16" transform="rotate(32 118 ${66 + i * 22})" fill="${b}"/>`,
      )
      .join("") +
    `<ellipse cx="100" cy="46" rx="8" ry="16" fill="${b}"/>`,
  vegetable: (a, b) =>
    `<circle cx="100" cy="112" r="50" fill="${b}"/><path d="M100 66c-22-2-30-16-32-24 18-2 28 4 32 14 4-10 14-16 32-14-2 8-10 22-32 24z" fill="${a}"/>`,
  bag: (a, b) =>
    `<path d="M62 52h76l10 104a10 10 0 0 1-10 10H62a10 10 0 0 1-10-10z" fill="${a}"/>` +
    rect(58, 40, 84, 14, 6, b) +
    `<circle cx="100" cy="112" r="24" fill="${b}"/>`,
  canister: (a, b) =>
    `<path d="M64 64l22-20h50v112a10 10 0 0 1-10 10H74a10 10 0 0 1-10-10z" fill="${a}"/>` +
    rect(100, 32, 26, 16, 4, b) +
    rect(78, 92, 46, 44, 6, b),
  drop: (a, b) =>
    `<path d="M100 36c30 40 46 62 46 86a46 46 0 0 1-92 0c0-24 16-46 46-86z" fill="${a}"/><path d="M78 122a22 22 0 0 0 22 22" fill="none" stroke="${b}" stroke-width="9" stroke-linecap="round"/>`,
  barrel: (a, b) => rect(56, 40, 88, 124, 14, a) + [64, 98, 132].map((y) => rect(50, y, 100, 9, 4, b)).join(""),
  tyre: (a, b) =>
    ring(60, a, 26) +
    around(
      18,
      70,
      (x, y, d) =>
        `<rect x="${x - 7}" y="${y - 3}" width="14" height="6" transform="rotate(${d} ${x} ${y})" fill="${b}"/>`,
    ) +
    `<circle cx="100" cy="100" r="18" fill="${b}"/>`,
  wrench: (a, b) =>
    `<g transform="rotate(-45 100 100)">${rect(90, 58, 20, 96, 8, a)}<path d="M100 20a32 32 0 0 1 32 32c0 16-12 28-32 28s-32-12-32-28a32 32 0 0 1 20-30v28h24V22z" fill="${b}"/></g>`,
  drill: (a, b) =>
    rect(46, 66, 84, 40, 12, a) +
    rect(62, 100, 30, 58, 8, a) +
    rect(130, 78, 14, 16, 2, b) +
    rect(144, 83, 26, 6, 2, b),
  glove: (a, b) =>
    `<path d="M66 158V92c0-8 12-8 12 0V60c0-9 13-9 13 0v-8c0-9 14-9 14 0v8c0-8 13-8 13 0v12c0-8 12-8 12 0v56l-6 30z" fill="${a}"/>` +
    rect(62, 150, 70, 18, 5, b),
  sprayer: (a, b) =>
    rect(54, 62, 54, 96, 12, a) +
    rect(68, 44, 26, 20, 4, b) +
    `<path d="M108 84h34l14 12" fill="none" stroke="${b}" stroke-width="8"/>` +
    [100, 112, 124].map((y, i) => `<circle cx="${162 + i * 4}" cy="${y}" r="4" fill="${b}"/>`).join(""),
}
