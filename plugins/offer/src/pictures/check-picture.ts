import { refuse } from "@ryad/identity/refusal"
import { sniffPicture, type Picture } from "./sniff-picture"

export const MAX_BYTES = 10 * 1024 * 1024
export const MAX_FILES = 10
export const MIN_SIDE = 16
/** Pixels that decoding would have to hold: a small file may unfold into gigabytes. */
export const MAX_PIXELS = 50_000_000

/** The picture's true type and size; refuses `upload.not_a_picture` and `upload.wrong_size`, naming the file. */
export const checkPicture = (name: string, bytes: Buffer): Picture => {
  const picture = sniffPicture(bytes)
  if (!picture) refuse("upload.not_a_picture", "Only JPEG, PNG and WebP are accepted", { name }, "invalid_data")
  const { width, height } = picture
  if (Math.min(width, height) < MIN_SIDE || width * height > MAX_PIXELS) {
    refuse("upload.wrong_size", "The picture is too small or too large", { name, width, height }, "invalid_data")
  }
  return picture
}
