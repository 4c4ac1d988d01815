import type { PictureMotif } from "../catalogue/shape"
import { motifs } from "./motifs"

const PAINTS = [
  { ground: "#eef3ea", body: "#2f5d3a", detail: "#c98a1b" },
  { ground: "#f4efe6", body: "#6b5a3e", detail: "#2f7d4f" },
  { ground: "#e9f0f2", body: "#2c5566", detail: "#d19a3a" },
  { ground: "#f5ece8", body: "#7a3f2c", detail: "#3f7a58" },
  { ground: "#eff0e4", body: "#57622b", detail: "#b8662a" },
  { ground: "#ebecf3", body: "#3d4570", detail: "#bf9330" },
] as const

/** How many different pictures one motif has. */
export const PICTURE_VARIANTS = PAINTS.length

/** An SVG picture of 600 × 600 for a card or a category; the same motif and variant always draw the same picture. */
export function drawPicture(motif: PictureMotif, variant: number): string {
  const paint = PAINTS[variant % PAINTS.length] ?? PAINTS[0]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="600" height="600" role="img">` +
    `<rect width="200" height="200" fill="${paint.ground}"/>` +
    `<ellipse cx="100" cy="172" rx="58" ry="7" fill="${paint.body}" opacity="0.12"/>` +
    `${motifs[motif](paint.body, paint.detail)}</svg>`
  )
}
