import { motifs, type Motif } from "./scene-motifs"

const SKIES = [
  ["#f6e7c1", "#dfeadf"],
  ["#dbe9e4", "#f4efdf"],
  ["#f3dcc0", "#e9eddc"],
  ["#cfe1e6", "#eef0df"],
] as const

const FIELDS = ["#2f6b45", "#3f7f53", "#6a8f3f", "#b79a3c", "#8aa653"] as const

export const SCENE_WIDTH = 1200
export const SCENE_HEIGHT = 630

/** A drawn picture, 1200 × 630: fields under a sky with one motif in front. The same motif and variant draw the same picture. */
export function drawScene(motif: Motif, variant: number): string {
  const [top, bottom] = SKIES[variant % SKIES.length] ?? SKIES[0]
  const sunX = 180 + ((variant * 265) % 860)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SCENE_WIDTH}" height="${SCENE_HEIGHT}" viewBox="0 0 1200 630">` +
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
    `<stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
    `<rect width="1200" height="630" fill="url(#sky)"/>` +
    `<circle cx="${sunX}" cy="150" r="64" fill="#f1b54a" opacity="0.85"/>` +
    strips(variant) +
    `<g transform="translate(600 330)">${motifs[motif]}</g></svg>`
  )
}

/** Ploughed strips that run towards the horizon, each a hill of its own colour. */
function strips(variant: number): string {
  return [0, 1, 2, 3]
    .map((row) => {
      const y = 360 + row * 70
      const bend = (variant % 2 ? 1 : -1) * (40 - row * 8)
      const colour = FIELDS[(row + variant) % FIELDS.length] ?? FIELDS[0]
      return `<path d="M0 ${y + bend} Q 600 ${y - bend * 1.6} 1200 ${y + bend} V 630 H 0 Z" fill="${colour}"/>`
    })
    .join("")
}
